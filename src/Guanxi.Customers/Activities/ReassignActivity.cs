using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Activities;

/// <summary>Gives a case to another person or team.</summary>
/// <param name="Version">The version that the person saw.</param>
internal sealed record ReassignActivityRequest(long ActivityId, long Version, long? OwnerId, long? UnitId);

/// <summary>A superior hands a case of the staff on; a peer may not (CSF-05).</summary>
internal sealed class ReassignActivity(GuanxiDbContext db, ActivityReach reach, ActivityActors actors, CustomerLinkChecks links)
{
    public async Task<Outcome<SavedActivity>> RunAsync(ReassignActivityRequest request, CancellationToken cancel)
    {
        var activity = await (await reach.VisibleAsync(cancel)).SingleOrDefaultAsync(row => row.Id == request.ActivityId, cancel);
        if (activity is null)
        {
            return Refusal.NotFound();
        }

        if (!ActivityRule.MayReassign(activity, await actors.OfAsync(activity, cancel)))
        {
            return new Refusal("activity-reassign-not-allowed") { Kind = RefusalKind.Forbidden };
        }

        if (activity.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var checks = new FieldChecks()
            .That(activity.DoneAt is null, "activity-done-already")
            .That(request.OwnerId is not null || request.UnitId is not null, "field-missing", nameof(request.OwnerId));
        await links.CheckOwnerAsync(request.OwnerId, request.UnitId, checks, cancel);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        activity.OwnerId = request.OwnerId;
        activity.UnitId = request.UnitId;
        return await db.TrySaveAsync(cancel) is { } stale ? stale : new SavedActivity(activity.Id, activity.CustomerId, activity.Number, activity.Version);
    }
}
