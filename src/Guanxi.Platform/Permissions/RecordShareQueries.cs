using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions;

/// <summary>With whom records are shared, for modules that build search documents.</summary>
public static class RecordShareQueries
{
    /// <summary>Staff ids by record id; a record that nobody shares is left out.</summary>
    public static async Task<ILookup<long, long>> SharedWithAsync(
        this GuanxiDbContext db, string recordType, IReadOnlyCollection<long> ids, CancellationToken cancel)
    {
        var shares = await db.Set<RecordShare>()
            .Where(share => share.RecordType == recordType && ids.Contains(share.RecordId))
            .Select(share => new { share.RecordId, share.StaffId })
            .ToListAsync(cancel);
        return shares.ToLookup(share => share.RecordId, share => share.StaffId);
    }
}
