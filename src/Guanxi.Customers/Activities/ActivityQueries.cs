using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Activities;

/// <summary>Reads activities for pages and API.</summary>
internal sealed class ActivityQueries(GuanxiDbContext db, ActivityReach reach, OrganisationQueries organisation, CurrentStaff staff)
{
    public const int PageSize = 50;

    /// <summary>Null when there is no such activity that the acting person may see.</summary>
    public async Task<ActivityRecord?> FindAsync(long id, CancellationToken cancel) =>
        await Records((await reach.VisibleAsync(cancel)).Where(activity => activity.Id == id)).SingleOrDefaultAsync(cancel);

    /// <summary>What passed with a customer, the newest first; the caller checked that the customer may be read.</summary>
    /// <param name="before">Last one of the page before, or null.</param>
    public async Task<IReadOnlyList<ActivityRecord>> OfCustomerAsync(long customerId, (DateTime At, long Id)? before, int count, CancellationToken cancel)
    {
        var activities = db.Set<Activity>().Where(activity => activity.CustomerId == customerId);
        if (before is var (at, id))
        {
            activities = activities.Where(activity => activity.At < at || (activity.At == at && activity.Id < id));
        }

        return await Records(activities.OrderByDescending(activity => activity.At).ThenByDescending(activity => activity.Id).Take(count))
            .OrderByDescending(activity => activity.At).ThenByDescending(activity => activity.Id).ToListAsync(cancel);
    }

    /// <summary>Open cases, what is due first before all; what has no last day stands at the end.</summary>
    public async Task<IReadOnlyList<ActivityRecord>> OpenAsync(ActivityWork work, CancellationToken cancel)
    {
        var me = staff.StaffId;
        var owners = await reach.OwnersAsync(cancel);
        var teams = await reach.TeamsAsync(cancel);
        var open = db.Set<Activity>().Where(activity => activity.DoneAt == null);
        var wanted = work switch
        {
            ActivityWork.Mine => open.Where(activity => activity.OwnerId != null && activity.OwnerId == me),
            ActivityWork.Team => open.Where(activity => teams.Contains(activity.UnitId)),
            _ => open.Where(activity => activity.OwnerId != me && owners.Contains(activity.OwnerId)),
        };
        return await Records(wanted)
            .OrderBy(activity => activity.DueOn == null).ThenBy(activity => activity.DueOn).ThenBy(activity => activity.Id)
            .Take(PageSize).ToListAsync(cancel);
    }

    private IQueryable<ActivityRecord> Records(IQueryable<Activity> activities) =>
        from activity in activities.AsNoTracking()
        join customer in db.Set<Customer>() on activity.CustomerId equals customer.Id
        from contact in db.Set<Contact>().Where(row => row.Id == activity.ContactId).DefaultIfEmpty()
        from author in organisation.Staff().Where(row => row.Id == activity.LoggedById).DefaultIfEmpty()
        from owner in organisation.Staff().Where(row => row.Id == activity.OwnerId).DefaultIfEmpty()
        from unit in organisation.Units().Where(row => row.Id == activity.UnitId).DefaultIfEmpty()
        select new ActivityRecord
        {
            Id = activity.Id,
            Number = activity.Number,
            Version = activity.Version,
            CustomerId = activity.CustomerId,
            CustomerName = customer.Name,
            Kind = activity.Kind,
            Subject = activity.Subject,
            Text = activity.Text,
            At = activity.At,
            ContactId = activity.ContactId,
            ContactName = contact!.Name,
            LoggedByName = author!.Name,
            OwnerId = activity.OwnerId,
            OwnerName = owner!.Name,
            UnitId = activity.UnitId,
            UnitName = unit!.Name,
            DueOn = activity.DueOn,
            DoneAt = activity.DoneAt,
            Result = activity.Result,
        };
}
