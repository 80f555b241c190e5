using System.Globalization;

namespace Guanxi.Platform.Tables;

/// <summary>Which of the first rows names the columns.</summary>
internal static class HeaderRowRule
{
    private const int LongestHeading = 60;

    /// <summary>
    /// The first row that fills most of the table's width with different short texts, none of which is a number, a date or an e-mail
    /// address; under headings that span several columns, the finer row below them.
    /// </summary>
    /// <param name="preview">The first rows with content, merged cells already filled.</param>
    /// <returns>The row's number, or null when no row looks like a header.</returns>
    public static int? Suggest(IReadOnlyList<TableRow> preview, IReadOnlyList<MergedRange> merges)
    {
        var widest = preview.Count == 0 ? 0 : preview.Max(DistinctTexts);
        for (var index = 0; index < preview.Count; index++)
        {
            var row = preview[index];
            if (!IsHeadings(row) || IsThin(row, widest) || IsIntroduction(preview, index, widest))
            {
                continue;
            }

            while (index + 1 < preview.Count && Spans(row, merges) && IsHeadings(preview[index + 1])
                && DistinctTexts(preview[index + 1]) > DistinctTexts(row))
            {
                row = preview[++index];
            }

            return row.Number;
        }

        return null;
    }

    private static bool IsThin(TableRow row, int widest) => DistinctTexts(row) * 10 < widest * 6;

    /// <summary>A remark above the table: a thin row follows it, and further down a row of headings fills the whole width.</summary>
    private static bool IsIntroduction(IReadOnlyList<TableRow> preview, int index, int widest) =>
        DistinctTexts(preview[index]) < widest && index + 1 < preview.Count && IsThin(preview[index + 1], widest)
        && preview.Skip(index + 2).Any(row => IsHeadings(row) && DistinctTexts(row) == widest);

    private static int DistinctTexts(TableRow row) =>
        row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Distinct(StringComparer.Ordinal).Count();

    private static bool Spans(TableRow row, IReadOnlyList<MergedRange> merges) =>
        merges.Any(merge => merge.Covers(row.Number) && merge.LastColumn > merge.FirstColumn);

    private static bool IsHeadings(TableRow row) => row.Cells.All(cell => string.IsNullOrWhiteSpace(cell) || IsHeading(cell.Trim()));

    private static bool IsHeading(string text)
    {
        if (text.Length > LongestHeading || text.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        // Columns are often headed by years; a phone number or an amount is data.
        var isYear = text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200;
        return isYear
            || (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
                && !(text.Any(char.IsAsciiDigit) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                && text.Count(char.IsAsciiDigit) < 7);
    }
}
