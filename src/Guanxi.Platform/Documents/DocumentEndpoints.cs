using Guanxi.Platform.Data;
using Guanxi.Platform.Documents.Files;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace Guanxi.Platform.Documents;

internal static class DocumentEndpoints
{
    // Upper bound of the server; the company's own limit is a setting below it.
    private const long LargestUploadBytes = 128 * 1024 * 1024;

    public static void MapDocumentFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/documents/{id:long}/versions/{number:int}", DownloadAsync).RequireAuthorization(Policies.SignedIn);
        endpoints.MapPost("/documents/upload", UploadAsync).RequireAuthorization(Policies.SignedIn)
            .WithMetadata(new RequestSizeLimitAttribute(LargestUploadBytes));
    }

    private static async Task<IResult> DownloadAsync(
        long id, int number, DocumentQueries documents, RecordGates gates, FileStore files, AccessLog log, CurrentStaff staff, CancellationToken cancel)
    {
        if (await documents.FindAsync(id, cancel) is not { } document || await documents.FindVersionAsync(id, number, cancel) is not { } version)
        {
            return Results.NotFound();
        }

        var what = $"document:{id}/{number} {document.Title}";
        if (!await gates.CanReadAsync(document.Record, cancel))
        {
            await log.WriteAsync(staff, AccessKind.Refused, document.Record, what, cancel);
            return Results.NotFound();
        }

        if (!documents.MayRead(document.Protection))
        {
            await log.WriteAsync(staff, AccessKind.Refused, document.Record, $"{document.Protection} {what}", cancel);
            return Results.Forbid();
        }

        await log.WriteAsync(staff, AccessKind.Downloaded, document.Record, what, cancel);
        return Results.Stream(target => files.CopyToAsync(version.FileId, target, cancel), version.ContentType, version.FileName);
    }

    /// <summary>The panel's plain form; comes back to the record's page with a notice or the first refusal.</summary>
    private static async Task<IResult> UploadAsync([FromForm] UploadForm form, UploadDocument upload, CancellationToken cancel)
    {
        var back = LocalPath.OrHome(form.Back);
        if (form.File is null)
        {
            return Back(back, "document-refused", "file-empty");
        }

        await using var content = form.File.OpenReadStream();
        var request = new UploadDocumentRequest(
            new RecordReference(form.RecordType ?? "", form.RecordId), form.DocumentId, form.Title ?? "", form.Kind ?? "",
            form.Protection, form.Remark ?? "", form.File.FileName, content);
        var outcome = await upload.RunAsync(request, cancel);
        return outcome.Refused ? Back(back, "document-refused", outcome.Refusals[0].Code) : Back(back, "notice", "saved");
    }

    private static IResult Back(string path, string name, string value) =>
        Results.LocalRedirect(QueryHelpers.AddQueryString(path.Split('?')[0], name, value));

    /// <summary>What the form sends.</summary>
    internal sealed class UploadForm
    {
        public string? RecordType { get; set; }

        public long RecordId { get; set; }

        public long? DocumentId { get; set; }

        public string? Title { get; set; }

        public string? Kind { get; set; }

        public ProtectionClass Protection { get; set; }

        public string? Remark { get; set; }

        public IFormFile? File { get; set; }

        public string? Back { get; set; }
    }
}
