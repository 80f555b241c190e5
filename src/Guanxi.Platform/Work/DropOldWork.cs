using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guanxi.Platform.Work;

/// <summary>Deletes result files and ended works that are older than <see cref="WorkTerms"/> allow; every hour, on every node, harmless twice.</summary>
internal sealed class DropOldWork(IServiceScopeFactory scopes, WriteGate gate, WorkTerms terms, TimeProvider clock, ILogger<DropOldWork> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public async Task RunOnceAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var oldResult = now.AddDays(-terms.ResultDays);
        var oldWork = now.AddDays(-terms.ListDays);
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var stale = db.Set<WorkItem>().Where(work => work.FinishedAt < oldResult);
        await db.Set<WorkResultChunk>().Where(chunk => stale.Any(work => work.Id == chunk.WorkItemId)).ExecuteDeleteAsync(cancel);
        await stale.Where(work => work.ResultName != "").ExecuteUpdateAsync(
            set => set.SetProperty(work => work.ResultName, "").SetProperty(work => work.ResultBytes, 0), cancel);
        await db.Set<WorkItem>().Where(work => work.FinishedAt < oldWork).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The next hour tries again.
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                log.LogError(failure, "Old background work could not be deleted.");
            }
        }
    }
}
