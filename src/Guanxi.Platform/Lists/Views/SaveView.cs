using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Lists.Views;

/// <summary>A new view, or changes to an own one.</summary>
/// <param name="Id">The view to change; null for a new one.</param>
/// <param name="Query">State of the list; null leaves that of an existing view.</param>
public sealed record SaveViewRequest(long? Id, string List, string Name, string? Query, ViewSharing Sharing, bool IsDefault);

/// <summary>Keeps the state of a list under a name, renames it, shares it.</summary>
public sealed class SaveView(GuanxiDbContext db, CurrentStaff staff, ListCatalogue lists)
{
    /// <returns>The view's id.</returns>
    public async Task<Outcome<long>> RunAsync(SaveViewRequest request, CancellationToken cancel)
    {
        if (lists.Find(request.List) is not { } list || !staff.May(list.Permission) || staff.StaffId is not { } me)
        {
            return Refusal.NotFound("list-unknown");
        }

        var refusals = Check(request);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var mine = await db.Set<SavedView>().AsTracking().Where(view => view.ListKey == list.Key && view.OwnerId == me).ToListAsync(cancel);
        var view = request.Id is null
            ? new SavedView { ListKey = list.Key, Name = "", Query = "", OwnerId = me }
            : mine.FirstOrDefault(view => view.Id == request.Id);
        if (view is null)
        {
            return Refusal.NotFound();
        }

        // Who lost the right to share keeps what was shared, but shares nothing new.
        if (request.Sharing != ViewSharing.Private && request.Sharing != view.Sharing && !staff.May(PlatformPermissions.ShareViews))
        {
            return new Refusal("view-sharing-forbidden", nameof(request.Sharing)) { Kind = RefusalKind.Forbidden };
        }

        mine.ForEach(other => other.IsDefault &= !request.IsDefault);
        view.Name = request.Name.Trim();
        view.Query = request.Query ?? view.Query;
        view.Sharing = request.Sharing;
        view.UnitId = request.Sharing == ViewSharing.Unit ? staff.UnitId : null;
        view.IsDefault = request.IsDefault;
        if (request.Id is null)
        {
            db.Add(view);
        }

        await db.SaveChangesAsync(cancel);
        return view.Id;
    }

    private static List<Refusal> Check(SaveViewRequest request)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(request.Name))
        {
            refusals.Add(new Refusal("field-missing", nameof(request.Name)));
        }
        else if (request.Name.Trim().Length > SavedView.LongestName)
        {
            refusals.Add(new Refusal("field-too-long", nameof(request.Name)) { Arguments = [SavedView.LongestName] });
        }

        if (request.Query?.Length > SavedView.LongestQuery)
        {
            refusals.Add(new Refusal("field-too-long", nameof(request.Query)) { Arguments = [SavedView.LongestQuery] });
        }

        return refusals;
    }
}
