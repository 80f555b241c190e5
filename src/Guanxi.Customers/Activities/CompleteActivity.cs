using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Activities;

/// <summary>A complaint, problem or task is done.</summary>
internal sealed class CompleteActivity(GuanxiDbContext db, ActivityReach reach, ActivityActors actors, CurrentStaff staff, TimeProvider clock)
{
    /// <param name="version">The version that the person saw.</param>
    public async Task<Outcome<SavedActivity>> RunAsync(long activityId, long version, string? result, CancellationToken cancel)
    {
        var activity = await (await reach.VisibleAsync(cancel)).SingleOrDefaultAsync(row => row.Id == activityId, cancel);
        if (activity is null)
        {
            return Refusal.NotFound();
        }

        if (!ActivityRule.MayComplete(activity, await actors.OfAsync(activity, cancel)))
        {
            return new Refusal("permission-missing") { Kind = RefusalKind.Forbidden };
        }

        if (activity.Version != version)
        {
            return Refusal.Stale();
        }

        var checks = new FieldChecks()
            .That(activity.DoneAt is null, "activity-done-already")
            .Text(WrittenText.Lines(result), "Result", ActivityCheckRule.LongestResult);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        activity.DoneAt = clock.GetUtcNow().UtcDateTime;
        activity.DoneById = staff.StaffId;
        activity.Result = WrittenText.Lines(result);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : new SavedActivity(activity.Id, activity.CustomerId, activity.Number, activity.Version);
    }
}
