using Guanxi.Platform.Chinese;

namespace Guanxi.Customers.Imports;

/// <summary>Finds a region by what people write: its code, its name, or the names from the province down.</summary>
internal static class RegionNames
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(Read);

    /// <returns>Six digits of GB/T 2260, or null when the text names no region or more than one.</returns>
    public static string? Find(string text)
    {
        var bare = string.Concat(text.Where(character => char.IsLetterOrDigit(character)));
        return RegionCodes.Find(bare) is { } entry ? entry.Code : Codes.Value.TryGetValue(bare, out var code) && code.Length > 0 ? code : null;
    }

    private static Dictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var province in RegionCodes.Children(null))
        {
            Add(names, [province.Name, Short(province.Name)], province.Code);
            foreach (var below in RegionCodes.Children(province.Code))
            {
                AddBelow(names, province, below);
            }
        }

        return names;
    }

    private static void AddBelow(Dictionary<string, string> names, CodeEntry province, CodeEntry city)
    {
        string[] provinces = [province.Name, Short(province.Name), ""];
        Add(names, provinces.SelectMany(head => new[] { head + city.Name, head + Short(city.Name) }), city.Code);
        foreach (var area in RegionCodes.Children(city.Code))
        {
            string[] heads = [.. provinces.SelectMany(head => new[] { head + city.Name, head + Short(city.Name) }), "", province.Name];
            Add(names, heads.Select(head => head + area.Name), area.Code);
        }

        // 北京市北京市朝阳区: sheets with a column for the city repeat the municipality.
        Add(names, [province.Name + province.Name + city.Name], city.Code);
    }

    // A name that two regions share (鼓楼区) finds neither.
    private static void Add(Dictionary<string, string> names, IEnumerable<string> spellings, string code)
    {
        foreach (var name in spellings.Distinct())
        {
            names[name] = names.TryGetValue(name, out var other) && other != code ? "" : code;
        }
    }

    private static string Short(string name) =>
        name.Length > 2 && (name.EndsWith('省') || name.EndsWith('市')) ? name[..^1] : name;
}
