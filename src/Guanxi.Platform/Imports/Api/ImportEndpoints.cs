using Guanxi.Platform.Api;
using Guanxi.Platform.Imports.Api;
using Guanxi.Platform.Imports.Failures;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Imports;

/// <summary>What the pages of an import post and download.</summary>
internal static class ImportEndpoints
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapImports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/imports/{id:long}/move", MoveAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapGet("/imports/{id:long}/failures", DownloadAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapGet("/imports/template/{target}", Template).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapImportApi();
    }

    /// <summary>The failed rows of an import that the acting person may see; the download is logged.</summary>
    internal static async Task<IResult> DownloadAsync(
        long id, ImportQueries queries, FailedRowsFile file, AccessLog log, CurrentStaff staff, IStringLocalizer texts, CancellationToken cancel)
    {
        if (await queries.FindAsync(id, cancel) is not { } row)
        {
            return ProblemAnswer.Refused([Outcomes.Refusal.NotFound()], texts);
        }

        var name = Path.GetFileNameWithoutExtension(row.Run.FileName) + ".failed.xlsx";
        await log.WriteAsync(staff, AccessKind.Downloaded, null, $"imports/{id}: {name}", cancel);
        return Results.Stream(stream => file.WriteAsync(id, stream, cancel), Workbook, name);
    }

    private static async Task<IResult> MoveAsync(long id, [FromForm] ImportMove move, MoveImport act, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(id, move, cancel);
        return Results.LocalRedirect(outcome.Refused ? $"/imports/{id}?notice=import-impossible"
            : move == ImportMove.Discard ? "/imports?notice=import-discarded"
            : $"/imports/{id}");
    }

    private static IResult Template(string target, ImportTargets targets, IStringLocalizer texts) => targets.Find(target) is { } found
        ? Results.Stream(stream => TemplateFile.WriteAsync(found, texts, stream, CancellationToken.None), Workbook, texts[$"import-target.{target}"] + ".xlsx")
        : Results.NotFound();
}
