using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>Who works on which run: taken by conditional update, kept alive by a heartbeat, given back at the end.</summary>
internal sealed class ImportClaims(IServiceScopeFactory scopes, WriteGate gate, TimeProvider clock)
{
    /// <summary>A node that says nothing for so long is taken for dead.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    /// <summary>The oldest run that waits; null when there is none. Runs of dead nodes are marked as interrupted on the way.</summary>
    public async Task<ImportClaim?> TakeNextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        if (await db.Set<ImportRun>().AnyAsync(run => run.State == ImportState.Running && run.LeaseUntil < now, cancel))
        {
            await WriteAsync(db.Set<ImportRun>().Where(run => run.State == ImportState.Running && run.LeaseUntil < now), db, ImportState.Interrupted, cancel);
        }

        var next = await db.Set<ImportRun>().Where(run => run.State == ImportState.Queued).OrderBy(run => run.Id).Select(run => run.Id).FirstOrDefaultAsync(cancel);
        return next == 0 ? null : await TakeAsync(next, [ImportState.Queued], cancel);
    }

    /// <summary>Takes up a run that is in one of the states, or whose node died.</summary>
    /// <returns>Null when it is not, or when another node was faster.</returns>
    public async Task<ImportClaim?> TakeAsync(long runId, IReadOnlyList<ImportState> from, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var won = await db.Set<ImportRun>()
            .Where(run => run.Id == runId && (from.Contains(run.State) || (run.State == ImportState.Running && run.LeaseUntil < now)))
            .ExecuteUpdateAsync(
                set => set.SetProperty(run => run.State, ImportState.Running)
                    .SetProperty(run => run.LeaseUntil, now + Lease)
                    .SetProperty(run => run.Attempts, run => run.Attempts + 1),
                cancel);
        var row = await db.Set<ImportRun>().AsNoTracking().SingleAsync(run => run.Id == runId, cancel);
        await transaction.CommitAsync(cancel);
        return won == 1 ? new ImportClaim(runId, row.Phase, row.Attempts) : null;
    }

    /// <summary>Notes a batch as done, in the transaction that writes it.</summary>
    /// <exception cref="ImportClaimLostException">The run is not this node's any more; roll back.</exception>
    public async Task AdvanceAsync(GuanxiDbContext db, ImportClaim claim, ImportTally tally, CancellationToken cancel)
    {
        var until = clock.GetUtcNow().UtcDateTime + Lease;
        var rows = await Mine(db, claim).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.NextRow, run => run.NextRow + tally.Rows)
                .SetProperty(run => run.Created, run => run.Created + tally.Created)
                .SetProperty(run => run.Updated, run => run.Updated + tally.Updated)
                .SetProperty(run => run.Merged, run => run.Merged + tally.Merged)
                .SetProperty(run => run.Skipped, run => run.Skipped + tally.Skipped)
                .SetProperty(run => run.Failed, run => run.Failed + tally.Failed)
                .SetProperty(run => run.LeaseUntil, until),
            cancel);
        Require(rows);
    }

    /// <summary>Notes taken back records, in the transaction that takes them back.</summary>
    /// <exception cref="ImportClaimLostException">The run is not this node's any more; roll back.</exception>
    public async Task AdvanceUndoAsync(GuanxiDbContext db, ImportClaim claim, int takenBack, int conflicts, CancellationToken cancel)
    {
        var until = clock.GetUtcNow().UtcDateTime + Lease;
        var rows = await Mine(db, claim).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.TakenBack, run => run.TakenBack + takenBack)
                .SetProperty(run => run.Conflicts, run => run.Conflicts + conflicts)
                .SetProperty(run => run.LeaseUntil, until),
            cancel);
        Require(rows);
    }

    /// <summary>Ends the phase.</summary>
    public async Task FinishAsync(ImportClaim claim, ImportState state, string faultCode, int? faultRow, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var ended = state is ImportState.Checked or ImportState.Done;
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        await Mine(db, claim).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.State, state)
                .SetProperty(run => run.LeaseUntil, (DateTime?)null)
                .SetProperty(run => run.FinishedAt, now)
                .SetProperty(run => run.Total, run => ended ? run.NextRow : run.Total)
                .SetProperty(run => run.FaultCode, faultCode)
                .SetProperty(run => run.FaultRow, faultRow),
            cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Prolongs the lease until it is told to end; reading a large workbook may take longer than a lease.</summary>
    public async Task KeepAliveAsync(ImportClaim claim, CancellationToken ended)
    {
        try
        {
            using var timer = new PeriodicTimer(Beat);
            while (await timer.WaitForNextTickAsync(ended))
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
                var until = clock.GetUtcNow().UtcDateTime + Lease;
                await using var transaction = await WriteTransaction.BeginAsync(db, gate, ended);
                await Mine(db, claim).ExecuteUpdateAsync(set => set.SetProperty(run => run.LeaseUntil, until), ended);
                await transaction.CommitAsync(ended);
            }
        }
        catch (OperationCanceledException)
        {
            // The run has ended.
        }
    }

    private async Task WriteAsync(IQueryable<ImportRun> runs, GuanxiDbContext db, ImportState state, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        await runs.ExecuteUpdateAsync(set => set.SetProperty(run => run.State, state).SetProperty(run => run.LeaseUntil, (DateTime?)null), cancel);
        await transaction.CommitAsync(cancel);
    }

    private static IQueryable<ImportRun> Mine(GuanxiDbContext db, ImportClaim claim) =>
        db.Set<ImportRun>().Where(run => run.Id == claim.RunId && run.Attempts == claim.Attempt && run.State == ImportState.Running);

    private static void Require(int rows)
    {
        if (rows != 1)
        {
            throw new ImportClaimLostException();
        }
    }
}
