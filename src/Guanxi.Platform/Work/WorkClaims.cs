using System.Linq.Expressions;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Work;

/// <summary>Who does which work: claims by conditional update, so that exactly one of several nodes wins, and keeps the claim alive.</summary>
/// <remarks>Every write names the attempt: a node that lost its claim changes nothing any more.</remarks>
internal sealed class WorkClaims(IServiceScopeFactory scopes, WriteGate gate, TimeProvider clock)
{
    /// <summary>A node that says nothing for so long is taken for dead.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>The next work that waits or whose node died, now this node's; null when there is none or another node was faster.</summary>
    public async Task<WorkItem?> ClaimAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var next = await db.Set<WorkItem>().AsNoTracking()
            .Where(work => work.State == WorkState.Queued || (work.State == WorkState.Running && work.LeaseUntil < now))
            .OrderBy(work => work.Id).Select(work => new { work.Id, work.Attempts }).FirstOrDefaultAsync(cancel);
        if (next is null)
        {
            return null;
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var won = await db.Set<WorkItem>()
            .Where(work => work.Id == next.Id && work.Attempts == next.Attempts && (work.State == WorkState.Queued || work.State == WorkState.Running))
            .ExecuteUpdateAsync(
                set => set.SetProperty(work => work.State, WorkState.Running)
                    .SetProperty(work => work.LeaseUntil, now + Lease)
                    .SetProperty(work => work.Attempts, next.Attempts + 1)
                    .SetProperty(work => work.StartedAt, work => work.StartedAt ?? now),
                cancel);
        await transaction.CommitAsync(cancel);
        return won == 1 ? await db.Set<WorkItem>().AsNoTracking().SingleAsync(work => work.Id == next.Id, cancel) : null;
    }

    /// <summary>Prolongs the claim.</summary>
    /// <returns>False when the work was cancelled or is another node's by now.</returns>
    public async Task<bool> HeartbeatAsync(WorkItem work, CancellationToken cancel)
    {
        var until = clock.GetUtcNow().UtcDateTime + Lease;
        return await UpdateAsync(work, mine => !mine.CancelRequested, set => set.SetProperty(mine => mine.LeaseUntil, until), cancel);
    }

    public Task StoreProgressAsync(WorkItem work, CancellationToken cancel) =>
        UpdateAsync(work, _ => true, set => set.SetProperty(mine => mine.Done, work.Done).SetProperty(mine => mine.Total, work.Total), cancel);

    public Task StoreMemoryAsync(WorkItem work, CancellationToken cancel) =>
        UpdateAsync(work, _ => true, set => set.SetProperty(mine => mine.Memory, work.Memory), cancel);

    /// <summary>Ends the work; the result can be fetched from then on.</summary>
    public async Task FinishAsync(WorkItem work, WorkState state, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var message = work.Message.Length <= 1000 ? work.Message : work.Message[..1000];
        var done = state == WorkState.Done;
        await UpdateAsync(
            work, _ => true,
            set => set.SetProperty(mine => mine.State, state)
                .SetProperty(mine => mine.FinishedAt, now)
                .SetProperty(mine => mine.LeaseUntil, (DateTime?)null)
                .SetProperty(mine => mine.Message, message)
                .SetProperty(mine => mine.Done, work.Done)
                .SetProperty(mine => mine.Total, work.Total)
                .SetProperty(mine => mine.ResultName, done ? work.ResultName : "")
                .SetProperty(mine => mine.ResultType, work.ResultType)
                .SetProperty(mine => mine.ResultBytes, work.ResultBytes),
            cancel);
    }

    /// <summary>Gives the claim back, for a node that stops in good order.</summary>
    public Task ReleaseAsync(WorkItem work, CancellationToken cancel) => UpdateAsync(
        work, _ => true,
        set => set.SetProperty(mine => mine.State, WorkState.Queued).SetProperty(mine => mine.LeaseUntil, (DateTime?)null), cancel);

    public async Task StoreChunkAsync(WorkItem work, int position, byte[] content, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
        db.Add(new WorkResultChunk { WorkItemId = work.Id, Attempt = work.Attempts, Position = position, Content = content });
        await db.SaveChangesAsync(cancel);
    }

    private async Task<bool> UpdateAsync(
        WorkItem work, Expression<Func<WorkItem, bool>> condition, Action<UpdateSettersBuilder<WorkItem>> set, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var rows = await db.Set<WorkItem>()
            .Where(mine => mine.Id == work.Id && mine.Attempts == work.Attempts && mine.State == WorkState.Running)
            .Where(condition)
            .ExecuteUpdateAsync(set, cancel);
        await transaction.CommitAsync(cancel);
        return rows == 1;
    }
}
