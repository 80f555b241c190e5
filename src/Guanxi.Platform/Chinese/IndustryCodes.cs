namespace Guanxi.Platform.Chinese;

/// <summary>Industries by GB/T 4754-2017: 20 sections (C), divisions (C34), groups (C341) and classes (C3411).</summary>
/// <remarks>Codes begin with the letter of the section; <see cref="Find"/> also takes them without it (3411).</remarks>
public static class IndustryCodes
{
    private static readonly CodeTable Table = new(ChineseData.Lines("IndustryCodes.tsv").Skip(1)
        .Select(line => line.Split('\t'))
        .Select(row => new CodeEntry(row[0], row[1], row[0].Length == 1 ? 1 : row[0].Length - 1, row[3].Length == 0 ? null : row[3])));

    private static readonly Dictionary<string, string> SectionOfDivision =
        Table.All.Where(entry => entry.Level == 2).ToDictionary(entry => entry.Code[1..], entry => entry.Parent!, StringComparer.Ordinal);

    /// <summary>The industry of a code with or without its letter, or null.</summary>
    public static CodeEntry? Find(string code) => Table.Find(WithSection(code));

    /// <summary>The industries directly below a code; the sections for null.</summary>
    public static IReadOnlyList<CodeEntry> Children(string? code) => Table.Children(code is null ? null : WithSection(code));

    /// <summary>The names from section to class, joined by <c> / </c>; null for an unknown code.</summary>
    public static string? FullName(string code)
    {
        var path = Table.Path(WithSection(code));
        return path.Count == 0 ? null : string.Join(" / ", path.Select(entry => entry.Name));
    }

    /// <summary>Industries by any part of the name, by pinyin or its initials, or by the beginning of the code; best first.</summary>
    public static IReadOnlyList<CodeEntry> Search(string text, int maximum = 20) => Table.Search(text, maximum);

    private static string WithSection(string code)
    {
        var upper = code.ToUpperInvariant();
        return upper.Length >= 2 && SectionOfDivision.TryGetValue(upper[..2], out var section) ? section + upper : upper;
    }
}
