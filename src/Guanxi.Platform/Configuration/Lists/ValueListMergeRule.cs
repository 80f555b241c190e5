namespace Guanxi.Platform.Configuration.Lists;

/// <summary>Joins what a module brings with what an administrator changed.</summary>
internal static class ValueListMergeRule
{
    /// <summary>Distance between the orders of two declared choices, so that others fit in between.</summary>
    private const int Step = 10;

    /// <summary>Stored choices win by code; declared ones without a stored row stay, so that a new release can add some.</summary>
    public static IReadOnlyList<ValueListEntry> Merge(IReadOnlyList<ValueListItemDefault> declared, IEnumerable<ValueListEntry> stored)
    {
        var changed = stored.ToDictionary(entry => entry.Code);
        var untouched = declared
            .Select((item, index) => new ValueListEntry(item.Code, item.Chinese, item.English, (index + 1) * Step, null, null))
            .Where(entry => !changed.ContainsKey(entry.Code));
        return [.. changed.Values.Concat(untouched).OrderBy(entry => entry.Order).ThenBy(entry => entry.Code, StringComparer.Ordinal)];
    }
}
