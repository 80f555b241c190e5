using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Activities;

/// <summary>The activities that the acting person may see.</summary>
internal sealed class ActivityReach(GuanxiDbContext db, CurrentStaff staff, CustomerReach customers, OrganisationQueries organisation)
{
    /// <summary>Those of readable customers, one's own, those of one's teams (CSG-07) and those of one's staff (CSF-05).</summary>
    public async Task<IQueryable<Activity>> VisibleAsync(CancellationToken cancel)
    {
        var readable = customers.Readable();
        var byRight = db.Set<Activity>().WithinReach(db, staff.ReachOf(CustomersPermissions.ReadActivities), Activity.RecordType);
        var owners = await OwnersAsync(cancel);
        var teams = await TeamsAsync(cancel);
        var me = staff.StaffId;
        return db.Set<Activity>().Where(activity =>
            (me != null && activity.LoggedById == me)
            || owners.Contains(activity.OwnerId)
            || teams.Contains(activity.UnitId)
            || byRight.Any(row => row.Id == activity.Id)
            || readable.Any(customer => customer.Id == activity.CustomerId));
    }

    /// <summary>The person and everybody below.</summary>
    public async Task<List<long?>> OwnersAsync(CancellationToken cancel) => staff.StaffId is { } me
        ? [me, .. (await organisation.SubordinatesAsync(me, cancel)).Select(id => (long?)id)]
        : [];

    /// <summary>Units and teams of the person.</summary>
    public async Task<List<long?>> TeamsAsync(CancellationToken cancel) => staff.StaffId is { } me
        ? [.. (await organisation.UnitsOfAsync(me, cancel)).Select(id => (long?)id)]
        : [];
}
