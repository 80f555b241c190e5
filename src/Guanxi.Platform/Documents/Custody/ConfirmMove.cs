using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents.Custody;

/// <summary>The receiver, and nobody else, confirms that the paper arrived.</summary>
internal sealed class ConfirmMove(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock)
{
    /// <returns>The move's id.</returns>
    public async Task<Outcome<long>> RunAsync(long moveId, CancellationToken cancel)
    {
        var move = await db.Set<CustodyMove>().SingleOrDefaultAsync(move => move.Id == moveId && move.ToId == staff.StaffId, cancel);
        if (move is null)
        {
            return Refusal.NotFound();
        }

        move.ConfirmedAt ??= clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(cancel);
        return move.Id;
    }
}
