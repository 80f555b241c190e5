using Guanxi.Platform.Chinese;

namespace Guanxi.Customers.Imports;

/// <summary>Finds an industry by its whole name.</summary>
internal static class IndustryNames
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(Read);

    /// <returns>Code of GB/T 4754 of the highest industry of that name, or null.</returns>
    public static string? Find(string name) => Codes.Value.GetValueOrDefault(CustomerImportLookups.Fold(name));

    private static Dictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var level = IndustryCodes.Children(null);
        while (level.Count > 0)
        {
            foreach (var entry in level)
            {
                names.TryAdd(CustomerImportLookups.Fold(entry.Name), entry.Code);
            }

            level = [.. level.SelectMany(entry => IndustryCodes.Children(entry.Code))];
        }

        return names;
    }
}
