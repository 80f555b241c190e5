using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Data;
using Guanxi.Platform.Documents.Files;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents;

/// <param name="DocumentId">The document that gets a new version; null for a new document.</param>
/// <param name="Title">Title of a new document; empty takes the file's name.</param>
/// <param name="Content">Seekable.</param>
internal sealed record UploadDocumentRequest(
    RecordReference Record, long? DocumentId, string Title, string Kind, ProtectionClass Protection, string Remark, string FileName, Stream Content);

/// <summary>Attaches a document to a record, or adds a version to one. A filed document takes versions from archive staff only (TECH-033).</summary>
internal sealed class UploadDocument(
    GuanxiDbContext db, WriteGate gate, FileStore files, RecordGates gates, ValueLists lists, CurrentStaff staff, TimeProvider clock)
{
    public const string KindList = "document-kind";

    /// <returns>The document's id.</returns>
    public async Task<Outcome<long>> RunAsync(UploadDocumentRequest request, CancellationToken cancel)
    {
        if (!await gates.CanEditAsync(request.Record, cancel))
        {
            return Refusal.NotFound();
        }

        var checks = new FieldChecks()
            .OptionalText(request.Title, nameof(request.Title), 200)
            .OptionalText(request.Remark, nameof(request.Remark), 400)
            .That(request.DocumentId is not null || await lists.IsOpenAsync(KindList, request.Kind, cancel), "custom-choice", nameof(request.Kind));
        var file = await files.CheckAsync(request.Content, request.FileName, "File", cancel);
        checks.Refusals.AddRange(file.Refusals);
        return checks.Failed ? checks.Refusals : await StoreAsync(request, file.Value, cancel);
    }

    private async Task<Outcome<long>> StoreAsync(UploadDocumentRequest request, FileDraft file, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var found = request.DocumentId is { } id ? await FindAsync(id, request.Record, cancel) : New(request, file.Name);
        if (found.Refused)
        {
            return found.Refusals.ToList();
        }

        // Saved first: of two who add a version at once, one is told that the other was faster.
        var document = found.Value;
        document.LastNumber++;
        if (await db.TrySaveAsync(cancel) is { } stale)
        {
            return stale;
        }

        db.Add(new DocumentVersion
        {
            Document = document,
            File = await files.SaveAsync(file, cancel),
            Number = document.LastNumber,
            Remark = request.Remark.Trim(),
            UploadedById = staff.StaffId,
            UploadedAt = clock.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return document.Id;
    }
    private async Task<Outcome<Document>> FindAsync(long id, RecordReference record, CancellationToken cancel)
    {
        var document = await db.Set<Document>().SingleOrDefaultAsync(
            document => document.Id == id && document.RecordType == record.Type && document.RecordId == record.Id, cancel);
        if (document is null)
        {
            return Refusal.NotFound();
        }

        return document.Archive == ArchiveState.Filed && !staff.May(PlatformPermissions.FileDocuments)
            ? new Refusal("document-filed") { Kind = RefusalKind.Forbidden }
            : document;
    }

    private Outcome<Document> New(UploadDocumentRequest request, string fileName)
    {
        var document = new Document
        {
            RecordType = request.Record.Type,
            RecordId = request.Record.Id,
            Title = string.IsNullOrWhiteSpace(request.Title) ? fileName : request.Title.Trim(),
            Kind = request.Kind,
            Protection = request.Protection,
        };
        db.Add(document);
        return document;
    }
}
