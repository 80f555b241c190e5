using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;

namespace Guanxi.Customers.Activities;

/// <summary>Finds out what the acting person is to a case.</summary>
internal sealed class ActivityActors(CurrentStaff staff, OrganisationQueries organisation)
{
    public async Task<ActivityActor> OfAsync(Activity activity, CancellationToken cancel)
    {
        var isInTeam = staff.StaffId is { } me && activity.UnitId is { } unit && (await organisation.MembersAsync(unit, cancel)).Contains(me);
        var subordinates = staff.StaffId is { } self ? await organisation.SubordinatesAsync(self, cancel) : new HashSet<long>();
        return new ActivityActor(
            staff.StaffId, isInTeam, subordinates, staff.ReachOf(CustomersPermissions.ReassignActivities).Covers(activity.OwnerId, activity.UnitId));
    }
}
