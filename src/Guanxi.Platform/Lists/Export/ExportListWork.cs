using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Tables;
using Guanxi.Platform.Work;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Lists.Export;

/// <summary>Writes a list to a file, batch by batch, as its requester may see it today.</summary>
internal sealed class ExportListWork(ListCatalogue lists, IServiceProvider services, CurrentStaff staff, AccessLog log, TimeProvider clock, IStringLocalizer texts) : IWorkKind
{
    /// <summary>Rows read at once: large enough that the query's cost vanishes, small enough for memory.</summary>
    private const int Batch = 2000;

    public async Task RunAsync(WorkContext work, CancellationToken cancel)
    {
        var request = work.Payload<ExportListRequest>();
        var list = lists.Find(request.List) ?? throw new WorkRefusedException(Refusal.NotFound("list-unknown"));
        var address = ExportList.ExportAddress(list, request.Query);
        if (!ExportList.MayExport(staff, list))
        {
            await log.WriteAsync(staff, AccessKind.Refused, null, address, cancel);
            throw new WorkRefusedException(new Refusal("export-forbidden") { Kind = RefusalKind.Forbidden });
        }

        var reader = list.Reader(services);
        var parsed = await reader.ParseAsync(ListQueryString.Read(request.Query), cancel);
        if (parsed.Refusals.Count > 0)
        {
            throw new WorkRefusedException(parsed.Refusals[0]);
        }

        var total = (await reader.CountAsync(parsed.Request, null, cancel)).Count;
        var rows = await WriteAsync(work, list, reader, parsed.Request, request, total, cancel);

        // Logged before the work counts as done: the file cannot be fetched unlogged.
        await log.WriteAsync(staff, AccessKind.Exported, null, address, cancel, rows);
        work.Say(texts["export.done", rows]);
    }

    private async Task<long> WriteAsync(
        WorkContext work, IListDefinition list, IListReader reader, ListRequest request, ExportListRequest wanted, long total, CancellationToken cancel)
    {
        var xlsx = wanted.Format == "xlsx";
        var now = clock.GetUtcNow().UtcDateTime;
        var name = $"{texts[list.Title]}-{ChinaTime.WallClockAt(now):yyyyMMdd-HHmm}.{wanted.Format}";
        await using var file = work.CreateResult(name, xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=utf-8");
        await using ITableWriter writer = xlsx ? new XlsxTableWriter(file) : new CsvTableWriter(file);
        long rows = 0;
        var cells = await ListCellTexts.LoadAsync(list, services, cancel);
        await foreach (var page in reader.ReadAllAsync(request, Batch, cancel))
        {
            if (rows == 0)
            {
                await writer.BeginSheetAsync(texts[list.Title], [.. page.Columns.Select(field => new TableColumn(texts[field.Text], WidthOf(field)))], cancel);
            }

            foreach (var row in page.Rows)
            {
                await writer.WriteRowAsync([.. row.Cells.Select((cell, index) => cells.ToTable(page.Columns[index], cell))], cancel);
            }

            rows += page.Rows.Count;
            await work.ReportAsync(rows, total, cancel);
        }

        if (writer.HoldsSeveralSheets)
        {
            await WriteWatermarkAsync(writer, list, wanted.Query, now, rows, cancel);
        }

        await writer.EndAsync(cancel);
        return rows;
    }

    /// <summary>Who took the data out, when and which: a sheet that travels with the file.</summary>
    private async Task WriteWatermarkAsync(ITableWriter writer, IListDefinition list, string query, DateTime now, long rows, CancellationToken cancel)
    {
        await writer.BeginSheetAsync(texts["export.watermark"], [new(texts["export.watermark"], 24), new("", 80)], cancel);
        (string Text, TableCell Value)[] lines =
        [
            ("export.by", TableCell.Text(staff.Name)),
            ("export.at", TableCell.DateTime(ChinaTime.WallClockAt(now))),
            ("export.list", TableCell.Text(texts[list.Title])),
            ("export.filter", TableCell.Text(query.Length == 0 ? texts["common.all"] : Uri.UnescapeDataString(query))),
            ("export.count", TableCell.Integer(rows)),
            ("export.notice", TableCell.Text(texts["export.notice-text"])),
        ];
        foreach (var (text, value) in lines)
        {
            await writer.WriteRowAsync([TableCell.Text(texts[text]), value], cancel);
        }
    }

    private static int WidthOf(IListField field) => field.Kind switch
    {
        ListFieldKind.Text or ListFieldKind.Tags => 28,
        ListFieldKind.Instant => 18,
        _ => 14,
    };
}
