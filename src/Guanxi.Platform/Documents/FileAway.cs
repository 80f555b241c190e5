using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents;

/// <summary>Archive staff file documents: each gets its archive date and archivist, and its owner can no longer replace it (TECH-033).</summary>
internal sealed class FileAway(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock)
{
    /// <param name="documentIds">Documents to file; those filed before are passed over.</param>
    /// <returns>How many were filed.</returns>
    public async Task<Outcome<int>> RunAsync(IReadOnlyCollection<long> documentIds, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.FileDocuments))
        {
            return Refusal.Forbidden();
        }

        if (documentIds.Count == 0)
        {
            return new Refusal("filing-nothing-chosen");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var documents = await db.Set<Document>().Where(document => documentIds.Contains(document.Id) && document.Archive == ArchiveState.Open).ToListAsync(cancel);
        foreach (var document in documents)
        {
            document.Archive = ArchiveState.Filed;
            document.FiledById = staff.StaffId;
            document.FiledAt = now;
        }

        return await db.TrySaveAsync(cancel) is { } stale ? stale : documents.Count;
    }
}
