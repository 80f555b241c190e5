namespace Guanxi.Customers;

/// <summary>What people type, as it is kept.</summary>
internal static class WrittenText
{
    /// <summary>One line: without control characters, blanks at the ends and line breaks; null becomes empty.</summary>
    /// <remarks>PostgreSQL refuses the character 0, and a lone half of a surrogate pair cannot be stored as UTF-8.</remarks>
    public static string Line(string? text) => text is null ? "" : Kept(text.ReplaceLineEndings(" "), keepLines: false);

    /// <summary>Several lines, broken by <c>\n</c>.</summary>
    public static string Lines(string? text) => text is null ? "" : Kept(text.ReplaceLineEndings("\n"), keepLines: true);

    /// <summary>Null for an empty line: for codes.</summary>
    public static string? Code(string? text) => Line(text) is { Length: > 0 } code ? code : null;

    private static string Kept(string text, bool keepLines)
    {
        var clean = text.Any(character => char.IsControl(character) || char.IsSurrogate(character))
            ? string.Concat(text.EnumerateRunes()
                .Where(rune => !System.Text.Rune.IsControl(rune) || rune.Value == '\t' || (keepLines && rune.Value == '\n')))
            : text;
        return clean.Trim();
    }
}
