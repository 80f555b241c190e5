using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Tables;

namespace Guanxi.Platform.Imports.Upload;

/// <summary>What a person sees of a file before saying what its columns mean.</summary>
/// <param name="Sheets">Names of all sheets.</param>
/// <param name="SheetName">The sheet read.</param>
/// <param name="EncodingName">Encoding of a text file, else null.</param>
/// <param name="Delimiter">What separates the cells of a text file, else null.</param>
/// <param name="HeaderRow">Row of the headings; 0 when there is none.</param>
/// <param name="Headers">A heading for each column; the column's letter where there is none.</param>
/// <param name="Rows">The first rows below the headings.</param>
internal sealed record ImportPreview(
    IReadOnlyList<string> Sheets,
    string SheetName,
    string? EncodingName,
    char? Delimiter,
    int HeaderRow,
    IReadOnlyList<string> Headers,
    IReadOnlyList<TableRow> Rows)
{
    public const int MostRows = 20;

    /// <param name="reader">An opened file.</param>
    /// <param name="headerRow">What the person said, or null to guess.</param>
    /// <exception cref="TableFileRefusedException">The first rows cannot be read.</exception>
    public static ImportPreview Of(TableReader reader, int? headerRow)
    {
        var header = headerRow ?? reader.SuggestHeaderRow() ?? 0;
        IReadOnlyList<string?> headings = [];
        var rows = new List<TableRow>();
        foreach (var row in reader.Rows)
        {
            if (row.Number == header)
            {
                headings = row.Cells;
            }
            else if (row.Number > header)
            {
                rows.Add(row);
                if (rows.Count == MostRows)
                {
                    break;
                }
            }
        }

        var width = Math.Max(headings.Count, rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count));
        var headers = Enumerable.Range(0, width)
            .Select(column => column < headings.Count && !string.IsNullOrWhiteSpace(headings[column]) ? headings[column]!.Trim() : ColumnLetters.Of(column));
        return new ImportPreview(reader.SheetNames, reader.SheetName, reader.EncodingName, reader.Delimiter, header, [.. headers], rows);
    }
}
