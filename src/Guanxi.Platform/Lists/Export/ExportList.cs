using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Work;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Lists.Export;

/// <summary>What to export.</summary>
/// <param name="List">Key of the list.</param>
/// <param name="Query">Filters, text, order and columns as in the list's address.</param>
/// <param name="Format"><c>xlsx</c> or <c>csv</c>.</param>
public sealed record ExportListRequest(string List, string Query, string Format);

/// <summary>Puts the export of a list into the background. A refused attempt is logged (CSF-18, CSG-46).</summary>
public sealed class ExportList(ListCatalogue lists, IServiceProvider services, CurrentStaff staff, WorkQueue queue, AccessLog log, IStringLocalizer texts)
{
    public const string Kind = "list-export";

    private const int LongestQuery = 4000;

    /// <returns>The id of the background work.</returns>
    public async Task<Outcome<long>> RunAsync(ExportListRequest request, CancellationToken cancel)
    {
        if (lists.Find(request.List) is not { } list)
        {
            return Refusal.NotFound("list-unknown");
        }

        if (!MayExport(staff, list))
        {
            await log.WriteAsync(staff, AccessKind.Refused, null, ExportAddress(list, request.Query), cancel);
            return new Refusal("export-forbidden") { Kind = RefusalKind.Forbidden };
        }

        if (request.Format is not ("xlsx" or "csv"))
        {
            return new Refusal("export-format-unknown", nameof(request.Format));
        }

        if (request.Query.Length > LongestQuery)
        {
            return new Refusal("field-too-long", nameof(request.Query)) { Arguments = [LongestQuery] };
        }

        var parsed = await list.Reader(services).ParseAsync(ListQueryString.Read(request.Query), cancel);
        return parsed.Refusals.Count > 0
            ? parsed.Refusals.ToList()
            : await queue.EnqueueAsync(new WorkRequest(Kind, texts["export.work-title", texts[list.Title].Value, request.Format], request), cancel);
    }

    internal static bool MayExport(CurrentStaff staff, IListDefinition list) => staff.May(PlatformPermissions.ExportLists) && staff.May(list.Permission);

    internal static string ExportAddress(IListDefinition list, string query) => $"export {list.Key}?{query}";
}
