using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.Access;

/// <summary>The access log and the alerts of unusual reading, newest first, paged by key.</summary>
internal sealed class AccessLogQueries(GuanxiDbContext db, OrganisationQueries organisation, StaffNames people, CurrentStaff staff)
{
    public const int PageSize = 50;

    /// <param name="beforeId">Last id of the page before, or null for the first.</param>
    /// <returns>One row more than a page when there is a further one.</returns>
    public async Task<List<AccessRow>> SearchAsync(AccessFilter filter, long? beforeId, CancellationToken cancel)
    {
        var entries = db.Set<AccessEntry>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Person))
        {
            var name = filter.Person.Trim();
            var ids = await people.FindIdsAsync(name, cancel);
            entries = entries.Where(entry => ids.Contains(entry.StaffId) || entry.Actor == name);
        }

        return await Page(Narrow(entries, filter), beforeId).Select(entry => new AccessRow
        {
            Id = entry.Id,
            At = entry.At,
            Actor = entry.Actor,
            Kind = entry.Kind,
            RecordType = entry.RecordType,
            RecordId = entry.RecordId,
            Detail = entry.Detail,
            Count = entry.Count,
            Address = entry.Address,
        }).ToListAsync(cancel);
    }

    /// <summary>Alerts that the acting person should see: all for who reads the log, else those of the units that the person heads.</summary>
    public async Task<List<ReadAlertRow>> AlertsAsync(long? beforeId, CancellationToken cancel)
    {
        var alerts = db.Set<ReadAlert>().AsNoTracking();
        if (!staff.May(PlatformPermissions.ReadAccessLog))
        {
            var units = await HeadedUnitsAsync(cancel);
            alerts = alerts.Where(alert => units.Contains(alert.UnitId));
        }

        var rows = from alert in alerts
                   join person in organisation.Staff() on alert.StaffId equals person.Id
                   join unit in organisation.Units() on alert.UnitId equals (long?)unit.Id into found
                   from unit in found.DefaultIfEmpty()
                   where beforeId == null || alert.Id < beforeId
                   orderby alert.Id descending
                   select new ReadAlertRow
                   {
                       Id = alert.Id,
                       Day = alert.Day,
                       RaisedAt = alert.RaisedAt,
                       PersonNumber = person.Number,
                       PersonName = person.Name,
                       UnitName = unit.Name,
                       RecordsPerDay = alert.RecordsPerDay,
                   };
        return await rows.Take(PageSize + 1).ToListAsync(cancel);
    }

    private static IQueryable<AccessEntry> Narrow(IQueryable<AccessEntry> entries, AccessFilter filter)
    {
        if (filter.Kind is { } kind)
        {
            entries = entries.Where(entry => entry.Kind == kind);
        }

        if (!string.IsNullOrEmpty(filter.RecordType))
        {
            entries = entries.Where(entry => entry.RecordType == filter.RecordType);
        }

        if (filter.RecordId is { } id)
        {
            entries = entries.Where(entry => entry.RecordId == id);
        }

        if (filter.From is { } from)
        {
            var start = ChinaTime.StartOf(from);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = ChinaTime.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        return entries;
    }

    private static IQueryable<AccessEntry> Page(IQueryable<AccessEntry> entries, long? beforeId) =>
        (beforeId is { } before ? entries.Where(entry => entry.Id < before) : entries).OrderByDescending(entry => entry.Id).Take(PageSize + 1);

    private async Task<List<long?>> HeadedUnitsAsync(CancellationToken cancel)
    {
        var me = staff.StaffId;
        var headed = await db.Set<Unit>().Where(unit => unit.HeadId == me || unit.DeputyHeadId == me).Select(unit => unit.Id).ToListAsync(cancel);
        var tree = await organisation.TreeAsync(cancel);
        return [.. headed.SelectMany(tree.Below).Distinct().Select(id => (long?)id)];
    }
}
