using System.Globalization;

namespace Guanxi.Platform.Records.History;

/// <summary>Reads the database ids among the values of a history.</summary>
public static class HistoryIds
{
    /// <summary>The values that are ids, in any order.</summary>
    public static IReadOnlyList<long> Of(IReadOnlyCollection<string> values) =>
        [.. values.Select(value => long.TryParse(value, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)];
}
