namespace Guanxi.Platform.Tables;

/// <summary>Gives each cell covered by a merge the text of the merge's first cell, row by row in reading order.</summary>
/// <param name="width">Columns of the table; a title merged to the end of the sheet must not widen it.</param>
internal sealed class HeaderMerges(IReadOnlyList<MergedRange> merges, int width)
{
    private readonly Dictionary<MergedRange, string> texts = [];

    public TableRow Fill(TableRow row)
    {
        string?[]? cells = null;
        foreach (var merge in merges)
        {
            if (!merge.Covers(row.Number))
            {
                continue;
            }

            if (merge.FirstRow == row.Number && row[merge.FirstColumn] is { } text)
            {
                texts[merge] = text;
            }

            if (texts.TryGetValue(merge, out var covering))
            {
                cells ??= Widen(row);
                for (var column = merge.FirstColumn; column <= Math.Min(merge.LastColumn, cells.Length - 1); column++)
                {
                    cells[column] ??= covering;
                }
            }
        }

        return cells is null ? row : row with { Cells = cells };
    }

    private string?[] Widen(TableRow row)
    {
        var cells = new string?[Math.Max(width, row.Cells.Count)];
        for (var column = 0; column < row.Cells.Count; column++)
        {
            cells[column] = row.Cells[column];
        }

        return cells;
    }
}
