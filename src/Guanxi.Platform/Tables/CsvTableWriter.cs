using System.Globalization;
using CsvHelper;

namespace Guanxi.Platform.Tables;

/// <summary>
/// Writes CSV in UTF-8 with a byte order mark, as Excel wants it. Texts that a spreadsheet would run as a formula get an apostrophe in
/// front, which our own reader takes off again.
/// </summary>
public sealed class CsvTableWriter(Stream stream) : ITableWriter
{
    private readonly CsvWriter csv = CsvWriter.Create(
        stream,
        new CsvWriterOptions { WriteByteOrderMark = true, ValidateFieldCount = false, Injection = CsvInjection.Escape, TrueValue = "TRUE", FalseValue = "FALSE" },
        leaveOpen: true);

    private bool begun;

    public bool HoldsSeveralSheets => false;

    public async ValueTask BeginSheetAsync(string name, IReadOnlyList<TableColumn> columns, CancellationToken cancel = default)
    {
        if (begun)
        {
            throw new InvalidOperationException("A CSV file holds one table.");
        }

        begun = true;
        foreach (var column in columns)
        {
            csv.WriteField(CellTexts.Clean(column.Header) ?? "");
        }

        if (columns.Count > 0)
        {
            await csv.EndRecordAsync(cancel);
        }
    }

    public ValueTask WriteRowAsync(IReadOnlyList<TableCell> cells, CancellationToken cancel = default)
    {
        foreach (var cell in cells)
        {
            Write(cell);
        }

        return cells.Count == 0 ? ValueTask.CompletedTask : new ValueTask(EndRecordAsync(cancel));
    }

    public async ValueTask EndAsync(CancellationToken cancel = default) => await csv.FlushAsync(cancel);

    public async ValueTask DisposeAsync() => await csv.DisposeAsync();

    internal static bool IsFormulaSign(char sign) => sign is '=' or '+' or '-' or '@' or '\t' or '\r';

    private async Task EndRecordAsync(CancellationToken cancel) => await csv.EndRecordAsync(cancel);

    private void Write(TableCell cell)
    {
        switch (cell.Kind)
        {
            case TableCellKind.Text:
                csv.WriteField(CellTexts.Clean(cell.TextValue) ?? "");
                break;
            case TableCellKind.Integer or TableCellKind.Decimal:
                csv.WriteField(cell.Number);
                break;
            case TableCellKind.Date:
                csv.WriteField(cell.Moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case TableCellKind.DateTime:
                csv.WriteField(cell.Moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
                break;
            case TableCellKind.Boolean:
                csv.WriteField(cell.Number == 1);
                break;
            default:
                csv.WriteField("");
                break;
        }
    }
}
