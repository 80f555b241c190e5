using System.Globalization;
using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Imports.Failures;

/// <summary>The rows that were not taken, with their original columns and the reasons, to be mended and imported again.</summary>
internal sealed class FailedRowsFile(GuanxiDbContext db, IStringLocalizer texts)
{
    private const int ReasonWidth = 60;

    /// <summary>Writes an .xlsx in the reader's language: failed rows on the first sheet, skipped ones on the second, what an undo left on the third.</summary>
    /// <param name="runId">An import that the acting person may see.</param>
    /// <param name="stream">Written to asynchronously only.</param>
    /// <param name="cancel">Cancels the writing.</param>
    public async Task WriteAsync(long runId, Stream stream, CancellationToken cancel)
    {
        var settings = ImportSettings.Read(await db.Set<ImportRun>().Where(run => run.Id == runId).Select(run => run.Settings).SingleAsync(cancel));
        await using var writer = new XlsxTableWriter(stream);
        await WriteSheetAsync(writer, runId, RejectionKind.Failed, settings.Headers, cancel);
        foreach (var kind in new[] { RejectionKind.Skipped, RejectionKind.Conflict })
        {
            if (await db.Set<ImportRejection>().AnyAsync(rejection => rejection.RunId == runId && rejection.Kind == kind, cancel))
            {
                await WriteSheetAsync(writer, runId, kind, settings.Headers, cancel);
            }
        }

        await writer.EndAsync(cancel);
    }

    private async Task WriteSheetAsync(XlsxTableWriter writer, long runId, RejectionKind kind, IReadOnlyList<string> headers, CancellationToken cancel)
    {
        IEnumerable<TableColumn> columns = [.. headers.Select(header => new TableColumn(header)), new(texts["import.reason"], ReasonWidth), new(texts["import.row"])];
        await writer.BeginSheetAsync(texts[$"import.sheet-{ImportTexts.Kebab(kind)}"], [.. columns], cancel);
        var rows = db.Set<ImportRejection>().AsNoTracking().Where(rejection => rejection.RunId == runId && rejection.Kind == kind).OrderBy(rejection => rejection.Id);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var cells = RejectionReason.ReadCells(row.Cells);
            var reasons = string.Join('\n', RejectionReason.Read(row.Reasons).Select(reason => ImportTexts.Of(texts, reason, headers)));
            await writer.WriteRowAsync(
                [
                    .. Enumerable.Range(0, headers.Count).Select(column => TableCell.Text(column < cells.Count ? cells[column] : null)),
                    TableCell.Text(reasons),
                    TableCell.Text(row.Row.ToString(CultureInfo.InvariantCulture)),
                ],
                cancel);
        }
    }
}
