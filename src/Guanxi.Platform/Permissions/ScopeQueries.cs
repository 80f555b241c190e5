using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions.Roles;

namespace Guanxi.Platform.Permissions;

/// <summary>Data scope as a condition of the query, so that no list, count, export or API call can show more than the pages.</summary>
public static class ScopeQueries
{
    /// <summary>Only the records for which the person holds the permission, shared ones included.</summary>
    /// <param name="recordType">Record type under which shares are kept.</param>
    /// <param name="toChange">True for a right to change: then a share for reading only does not count.</param>
    public static IQueryable<T> WithinReach<T>(this IQueryable<T> records, GuanxiDbContext db, Reach reach, string recordType, bool toChange = false)
        where T : class, IScoped
    {
        if (!reach.Granted)
        {
            return records.Where(_ => false);
        }

        if (reach.Everything)
        {
            return records;
        }

        var me = reach.StaffId;
        var units = reach.UnitIds.Select(id => (long?)id).ToList();
        var shared = db.Set<RecordShare>()
            .Where(share => share.RecordType == recordType && share.StaffId == me && (share.MayEdit || !toChange))
            .Select(share => share.RecordId);
        return units.Count == 0
            ? records.Where(record => record.OwnerId == me || shared.Contains(record.Id))
            : records.Where(record => record.OwnerId == me || units.Contains(record.UnitId) || shared.Contains(record.Id));
    }
}
