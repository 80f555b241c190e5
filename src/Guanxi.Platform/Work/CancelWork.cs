using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Work;

/// <summary>The requester does not want a work any more: it never starts, or its node stops it within seconds.</summary>
internal sealed class CancelWork(GuanxiDbContext db, WriteGate gate, CurrentStaff staff, TimeProvider clock)
{
    public async Task<Outcome<long>> RunAsync(long id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var mine = db.Set<WorkItem>().Where(work => work.Id == id && work.RequestedById == staff.StaffId);
        var ended = await mine.Where(work => work.State == WorkState.Queued).ExecuteUpdateAsync(
            set => set.SetProperty(work => work.State, WorkState.Cancelled).SetProperty(work => work.FinishedAt, now), cancel);
        var asked = ended == 1 ? 1 : await mine.Where(work => work.State == WorkState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(work => work.CancelRequested, true), cancel);
        await transaction.CommitAsync(cancel);
        return asked == 1 ? id : Refusal.NotFound("work-not-open");
    }
}
