using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Search;

/// <summary>Which hit stands first.</summary>
internal static class SearchRanking
{
    /// <summary>0 the title is what was typed, 1 it begins so, 2 it contains it, 3 found by other means (pinyin, phone, code).</summary>
    public static int ClassOf(string titleFold, string queryFold) =>
        titleFold == queryFold ? 0
        : titleFold.StartsWith(queryFold, StringComparison.Ordinal) ? 1
        : titleFold.Contains(queryFold, StringComparison.Ordinal) ? 2
        : 3;

    /// <summary>The best hits first: by class, then the shorter title, then the newer record.</summary>
    public static IEnumerable<SearchRow> Order(IEnumerable<SearchRow> rows, string query)
    {
        var fold = SearchText.Fold(query).Trim();
        return rows.DistinctBy(row => row.Id)
            .OrderBy(row => ClassOf(row.TitleFold, fold))
            .ThenBy(row => row.Title.Length)
            .ThenByDescending(row => row.Id);
    }
}
