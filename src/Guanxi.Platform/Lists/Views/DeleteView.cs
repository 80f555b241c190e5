using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Lists.Views;

/// <summary>Deletes an own view; those with whom it was shared lose it too.</summary>
public sealed class DeleteView(GuanxiDbContext db, CurrentStaff staff)
{
    public async Task<Outcome<long>> RunAsync(long id, CancellationToken cancel)
    {
        var view = await db.Set<SavedView>().AsTracking().SingleOrDefaultAsync(view => view.Id == id && view.OwnerId == staff.StaffId, cancel);
        if (view is null)
        {
            return Refusal.NotFound();
        }

        db.Remove(view);
        await db.SaveChangesAsync(cancel);
        return id;
    }
}
