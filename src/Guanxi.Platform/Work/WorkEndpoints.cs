using System.Globalization;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Work;

/// <summary>What programs and the work page ask about background work.</summary>
internal static class WorkEndpoints
{
    public static void MapWork(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/work/{id:long}/result", DownloadAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapPost("/work/cancel", CancelFromPageAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapGet("/work/badge", BadgeAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        var api = endpoints.MapGroup("/api/v1/work").RequireAuthorization(Policies.SignedIn).WithTags("work");
        api.MapGet("/{id:long}", FindAsync).WithName("GetWork").WithSummary("How far a background work of yours is").Produces<WorkAnswer>().ProducesProblem(404);
        api.MapGet("/{id:long}/result", DownloadAsync).WithName("GetWorkResult").WithSummary("The file that a background work of yours made").Produces(200).ProducesProblem(404);
        api.MapDelete("/{id:long}", CancelAsync).WithName("CancelWork").WithSummary("Stop a background work of yours").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> FindAsync(long id, WorkQueries works, IStringLocalizer texts, CancellationToken cancel) =>
        await works.FindAsync(id, cancel) is { } work
            ? Results.Ok(new WorkAnswer(work.Id, work.Kind, work.Title, work.State.ToString().ToLowerInvariant(), work.Done, work.Total, work.Message, work.ResultName))
            : NotFound(texts);

    private static async Task<IResult> DownloadAsync(
        long id, WorkQueries works, AccessLog log, CurrentStaff staff, HttpContext context, IStringLocalizer texts, CancellationToken cancel)
    {
        if (await works.ResultAsync(id, cancel) is not { } result)
        {
            return NotFound(texts);
        }

        await log.WriteAsync(staff, AccessKind.Downloaded, null, $"work/{id}: {result.Name}", cancel);
        context.Response.ContentLength = result.Bytes;
        return Results.Stream(result.CopyToAsync, result.ContentType, result.Name);
    }

    private static async Task<IResult> CancelAsync(long id, CancelWork act, IStringLocalizer texts, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(id, cancel);
        return outcome.Refused ? outcome.Refusals.ToProblem(texts) : Results.NoContent();
    }

    private static async Task<IResult> CancelFromPageAsync([FromForm] long id, CancelWork act, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(id, cancel);
        return Results.LocalRedirect(outcome.Refused ? "/work" : "/work?notice=work-cancelled");
    }

    /// <summary>How many works of the person are open, for the shell; empty when none is.</summary>
    private static async Task<IResult> BadgeAsync(WorkQueries works, CancellationToken cancel)
    {
        var open = await works.OpenCountAsync(cancel);
        return Results.Text(open == 0 ? "" : open.ToString(CultureInfo.InvariantCulture), "text/html");
    }

    private static IResult NotFound(IStringLocalizer texts) => ((IReadOnlyList<Refusal>)[Refusal.NotFound()]).ToProblem(texts);

    /// <summary>A background work as the API writes it.</summary>
    internal sealed record WorkAnswer(long Id, string Kind, string Title, string State, long Done, long? Total, string Message, string ResultName);
}
