using Guanxi.Platform.Api;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Upload;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Imports.Api;

/// <summary>Imports for programs: one request uploads and starts, others ask how far it is.</summary>
internal static class ImportApi
{
    public static void MapImportApi(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapApi("imports");
        group.MapPost("/", CreateAsync).RequireAuthorization(Policies.SignedIn).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(UploadLimit.RequestBytes), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = UploadLimit.RequestBytes })
            .WithSummary("Import a file in the background; dryRun=true only checks it").Produces<ImportAnswer>(StatusCodes.Status202Accepted);
        group.MapGet("/{id:long}", GetAsync).RequireAuthorization(Policies.SignedIn)
            .WithName("GetImport").WithSummary("How far an import is, and its counts").Produces<ImportAnswer>();
        group.MapGet("/{id:long}/failures", ImportEndpoints.DownloadAsync).RequireAuthorization(Policies.SignedIn)
            .WithName("GetImportFailures").WithSummary("The rows that were not taken, as .xlsx with the reasons").Produces(StatusCodes.Status200OK);
        group.MapPost("/{id:long}/undo", UndoAsync).RequireAuthorization(Policies.SignedIn).DisableAntiforgery()
            .WithSummary("Take a whole import back").Produces<ImportAnswer>(StatusCodes.Status202Accepted);
        group.MapPost("/{id:long}/resume", ResumeAsync).RequireAuthorization(Policies.SignedIn).DisableAntiforgery()
            .WithSummary("Go on with an interrupted import").Produces<ImportAnswer>(StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> CreateAsync(
        IFormFile file, UploadImport upload, ImportSetUpByApi setUp, MoveImport move, ImportQueries queries, IStringLocalizer texts, CancellationToken cancel,
        [FromForm] string target = "customers", [FromForm] string mapping = "auto", [FromForm] string duplicates = "skip", [FromForm] string? sheet = null,
        [FromForm] long? ownerId = null, [FromForm] bool dryRun = false)
    {
        await using var content = file.OpenReadStream();
        var outcome = await upload.RunAsync(new UploadImportRequest(target, file.FileName, content), cancel);
        if (!outcome.Refused)
        {
            outcome = await setUp.RunAsync(outcome.Value, new ImportSetUp(sheet, mapping, duplicates, ownerId), cancel);
        }

        if (!outcome.Refused)
        {
            outcome = await move.RunAsync(outcome.Value, dryRun ? ImportMove.Check : ImportMove.Write, cancel);
        }

        return await AnswerAsync(outcome, queries, texts, cancel);
    }

    private static async Task<IResult> GetAsync(long id, ImportQueries queries, IStringLocalizer texts, CancellationToken cancel) =>
        await queries.FindAsync(id, cancel) is { } row
            ? Results.Json(ImportAnswer.Of(row), ApiJson.Options)
            : ProblemAnswer.Refused([Refusal.NotFound()], texts);

    private static async Task<IResult> UndoAsync(long id, MoveImport move, ImportQueries queries, IStringLocalizer texts, CancellationToken cancel) =>
        await AnswerAsync(await move.RunAsync(id, ImportMove.Undo, cancel), queries, texts, cancel);

    private static async Task<IResult> ResumeAsync(long id, MoveImport move, ImportQueries queries, IStringLocalizer texts, CancellationToken cancel) =>
        await AnswerAsync(await move.RunAsync(id, ImportMove.Resume, cancel), queries, texts, cancel);

    private static async Task<IResult> AnswerAsync(Outcome<long> outcome, ImportQueries queries, IStringLocalizer texts, CancellationToken cancel)
    {
        if (outcome.Refused)
        {
            return ProblemAnswer.Refused(outcome.Refusals, texts);
        }

        var answer = ImportAnswer.Of((await queries.FindAsync(outcome.Value, cancel))!);
        return Results.Accepted(FormattableString.Invariant($"{ApiRoutes.Prefix}/imports/{outcome.Value}"), answer);
    }
}
