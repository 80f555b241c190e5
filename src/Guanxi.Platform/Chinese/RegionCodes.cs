namespace Guanxi.Platform.Chinese;

/// <summary>Provinces (level 1), cities (level 2) and counties or districts (level 3) by GB/T 2260, as of 2021.</summary>
/// <remarks>Districts of Beijing, Tianjin, Shanghai and Chongqing have the municipality as parent. Codes have six digits.</remarks>
public static class RegionCodes
{
    private static readonly CodeTable Table = new(Read());

    /// <summary>The region of a six-digit code, or null.</summary>
    public static CodeEntry? Find(string code) => Table.Find(code);

    /// <summary>The regions directly below a code; the provinces for null.</summary>
    public static IReadOnlyList<CodeEntry> Children(string? code) => Table.Children(code);

    /// <summary>Province, city and district in one, such as 广东省深圳市南山区; null for an unknown code.</summary>
    public static string? FullName(string code)
    {
        var path = Table.Path(code);
        return path.Count == 0 ? null : string.Concat(path.Where(entry => !IsFiller(entry) || entry.Code == code).Select(entry => entry.Name));
    }

    /// <summary>Regions by any part of the name, by pinyin or its initials, or by the beginning of the code; best first.</summary>
    public static IReadOnlyList<CodeEntry> Search(string text, int maximum = 20) => Table.Search(text, maximum);

    /// <summary>Whether a code begins with the two digits of a known province.</summary>
    internal static bool HasProvince(string code) => code.Length >= 2 && Find($"{code[..2]}0000") is not null;

    /// <summary>All regions of the two upper levels that have a name of their own.</summary>
    internal static IEnumerable<CodeEntry> ProvincesAndCities() =>
        Table.All.Where(entry => entry.Level < 3 && !IsFiller(entry));

    // 429000 and its like stand between a province and the counties that it rules itself.
    private static bool IsFiller(CodeEntry entry) => entry.Level == 2 && entry.Code.EndsWith("9000", StringComparison.Ordinal);

    private static IEnumerable<CodeEntry> Read()
    {
        var provinces = Rows("RegionProvinces.csv").Select(row => new CodeEntry(row[0], row[1], 1, null));
        CodeEntry[] cities = [.. Rows("RegionCities.csv").Select(row =>
            new CodeEntry(row[0], row[1][(row[1].IndexOf('-', StringComparison.Ordinal) + 1)..], 2, $"{row[0][..2]}0000"))];
        var cityCodes = cities.Select(city => city.Code).ToHashSet(StringComparer.Ordinal);
        var areas = Rows("RegionAreas.csv").Select(row =>
            new CodeEntry(row[0], row[1], 3, cityCodes.Contains($"{row[0][..4]}00") ? $"{row[0][..4]}00" : $"{row[0][..2]}0000"));
        return [.. provinces, .. cities, .. areas];
    }

    private static IEnumerable<string[]> Rows(string fileName) => ChineseData.Lines(fileName).Skip(1).Select(line => line.Split(','));
}
