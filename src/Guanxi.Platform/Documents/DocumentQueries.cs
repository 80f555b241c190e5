using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents;

/// <summary>Reads documents. Who may open the record is asked by the caller, through <see cref="RecordGates"/>.</summary>
internal sealed class DocumentQueries(GuanxiDbContext db, CurrentStaff staff)
{
    private const int AtOnce = 100;

    /// <summary>True when the acting person may read files of this class.</summary>
    public bool MayRead(ProtectionClass protection) => ProtectionRule.PermissionFor(protection) is not { } permission || staff.May(permission);

    public async Task<IReadOnlyList<DocumentRow>> OfRecordAsync(RecordReference record, CancellationToken cancel) =>
        await Rows().Where(row => row.RecordType == record.Type && row.RecordId == record.Id).OrderBy(row => row.Id).ToListAsync(cancel);

    /// <summary>The oldest documents that wait to be filed.</summary>
    public async Task<IReadOnlyList<DocumentRow>> FilingQueueAsync(CancellationToken cancel) =>
        [.. (await Rows().Where(row => row.Archive == ArchiveState.Open).OrderBy(row => row.Id).Take(AtOnce).ToListAsync(cancel)).Where(row => MayRead(row.Protection))];

    /// <summary>The newest restricted documents (IDC-03).</summary>
    public async Task<IReadOnlyList<DocumentRow>> RestrictedAsync(CancellationToken cancel) =>
        await Rows().Where(row => row.Protection == ProtectionClass.Restricted).OrderByDescending(row => row.Id).Take(AtOnce).ToListAsync(cancel);

    public Task<DocumentRow?> FindAsync(long id, CancellationToken cancel) => Rows().SingleOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>Versions of those documents, the newest first.</summary>
    public async Task<ILookup<long, DocumentVersionRow>> VersionsAsync(IReadOnlyCollection<long> documentIds, CancellationToken cancel) =>
        (await Versions().Where(row => documentIds.Contains(row.DocumentId)).OrderByDescending(row => row.Number).ToListAsync(cancel)).ToLookup(row => row.DocumentId);

    public Task<DocumentVersionRow?> FindVersionAsync(long documentId, int number, CancellationToken cancel) =>
        Versions().SingleOrDefaultAsync(row => row.DocumentId == documentId && row.Number == number, cancel);

    private IQueryable<DocumentRow> Rows() =>
        from document in db.Set<Document>()
        join person in db.Set<StaffMember>() on document.FiledById equals person.Id into people
        from person in people.DefaultIfEmpty()
        select new DocumentRow
        {
            Id = document.Id,
            RecordType = document.RecordType,
            RecordId = document.RecordId,
            Title = document.Title,
            Kind = document.Kind,
            Protection = document.Protection,
            Archive = document.Archive,
            FiledBy = person == null ? null : person.Name,
            FiledAt = document.FiledAt,
            LastNumber = document.LastNumber,
        };

    private IQueryable<DocumentVersionRow> Versions() =>
        from version in db.Set<DocumentVersion>()
        join person in db.Set<StaffMember>() on version.UploadedById equals person.Id into people
        from person in people.DefaultIfEmpty()
        select new DocumentVersionRow
        {
            DocumentId = version.Document.Id,
            Number = version.Number,
            FileName = version.File.Name,
            ContentType = version.File.ContentType,
            Size = version.File.Size,
            FileId = version.File.Id,
            Remark = version.Remark,
            UploadedBy = person == null ? null : person.Name,
            UploadedAt = version.UploadedAt,
        };
}
