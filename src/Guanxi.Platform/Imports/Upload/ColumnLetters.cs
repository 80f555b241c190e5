namespace Guanxi.Platform.Imports.Upload;

/// <summary>Columns as a spreadsheet names them.</summary>
internal static class ColumnLetters
{
    /// <param name="column">From 0.</param>
    /// <returns>A, B, … Z, AA, AB…</returns>
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
