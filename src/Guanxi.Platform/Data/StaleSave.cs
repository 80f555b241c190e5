using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Data;

/// <summary>A save that answers "somebody was faster" instead of throwing it.</summary>
public static class StaleSave
{
    /// <returns>Null when saved; otherwise the refusal to answer with.</returns>
    public static async Task<Refusal?> TrySaveAsync(this GuanxiDbContext db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Stale();
        }
    }
}
