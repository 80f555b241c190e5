using Guanxi.Platform.Chinese;
using Guanxi.Platform.Ui;

namespace Guanxi.Customers.Archive;

/// <summary>Regions and industries as choices.</summary>
internal static class CodeChoices
{
    /// <summary>The chosen region and all above it, then the level below: province, city, district.</summary>
    public static IReadOnlyList<SelectOption> Regions(string? chosen) =>
        Level(chosen, RegionCodes.Find, RegionCodes.Children, entry => RegionCodes.FullName(entry.Code) ?? entry.Name);

    /// <summary>The chosen industry and all above it, then the level below.</summary>
    public static IReadOnlyList<SelectOption> Industries(string? chosen) =>
        Level(chosen, IndustryCodes.Find, IndustryCodes.Children, entry => $"{entry.Code} {entry.Name}");

    private static List<SelectOption> Level(
        string? chosen, Func<string, CodeEntry?> find, Func<string?, IReadOnlyList<CodeEntry>> below, Func<CodeEntry, string> text)
    {
        var current = string.IsNullOrEmpty(chosen) ? null : find(chosen);
        var path = new List<CodeEntry>();
        for (var entry = current; entry is not null; entry = entry.Parent is null ? null : find(entry.Parent))
        {
            path.Insert(0, entry);
        }

        return [.. path.Concat(below(current?.Code)).Concat(path.Count == 0 ? [] : below(null)).DistinctBy(entry => entry.Code)
            .Select(entry => new SelectOption(entry.Code, text(entry)))];
    }
}
