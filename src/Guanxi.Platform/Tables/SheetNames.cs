namespace Guanxi.Platform.Tables;

/// <summary>Makes names that Excel accepts for sheets.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    /// <summary>At most 31 characters, none of <c>[]:*?/\</c>, no apostrophe at the ends, not reserved, different from all taken.</summary>
    public static string Fit(string wanted, IReadOnlyCollection<string> taken)
    {
        var plain = string.Concat((CellTexts.Clean(wanted) ?? "").Select(c => "[]:*?/\\\t\r\n".Contains(c, StringComparison.Ordinal) ? ' ' : c)).Trim().Trim('\'');
        if (plain.Length == 0 || plain.Equals("History", StringComparison.OrdinalIgnoreCase))
        {
            plain = plain.Length == 0 ? "Sheet" : plain + " 1";
        }

        var name = Cut(plain, Longest);
        for (var number = 2; taken.Contains(name, StringComparer.OrdinalIgnoreCase); number++)
        {
            var suffix = $" ({number})";
            name = Cut(plain, Longest - suffix.Length) + suffix;
        }

        return name;
    }

    /// <summary>The beginning of a text, never half a character.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
