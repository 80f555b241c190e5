namespace Guanxi.Platform.Tests.Chinese;

/// <summary>A table of test vectors embedded in this assembly: tab-separated, first line names the columns.</summary>
internal static class VectorFile
{
    public static IEnumerable<string[]> Rows(string fileName)
    {
        using var reader = new StreamReader(typeof(VectorFile).Assembly.GetManifestResourceStream(fileName)!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
