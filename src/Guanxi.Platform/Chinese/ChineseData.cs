namespace Guanxi.Platform.Chinese;

/// <summary>The tables under Chinese/Data, embedded in this assembly (sources and licences: NOTICE).</summary>
internal static class ChineseData
{
    /// <exception cref="InvalidOperationException">No such table is embedded.</exception>
    public static Stream Open(string fileName) =>
        typeof(ChineseData).Assembly.GetManifestResourceStream($"Guanxi.Chinese.{fileName}")
        ?? throw new InvalidOperationException($"The table {fileName} is not embedded.");

    /// <summary>The lines of a table, without empty lines and <c>#</c> comments.</summary>
    public static IEnumerable<string> Lines(string fileName)
    {
        using var reader = new StreamReader(Open(fileName));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
