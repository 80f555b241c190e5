using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>Checks, starts, stops, resumes, undoes or forgets an import.</summary>
internal sealed class MoveImport(GuanxiDbContext db, WriteGate gate, ImportQueries queries, ImportTargets targets, ImportBell bell, TimeProvider clock)
{
    /// <summary>Brings the import where the move leads; a node takes it up from there.</summary>
    /// <param name="state">State in which the run waits: Queued for a node, Interrupted when the caller takes it up itself.</param>
    public async Task<Outcome<long>> RunAsync(long runId, ImportMove move, CancellationToken cancel, ImportState state = ImportState.Queued)
    {
        if (await queries.Actionable().AsNoTracking().SingleOrDefaultAsync(row => row.Id == runId, cancel) is not { } seen)
        {
            return Refusal.NotFound();
        }

        if (move is ImportMove.Check or ImportMove.Write && await RefusalsAsync(seen, cancel) is { Count: > 0 } refusals)
        {
            return refusals;
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var run = await db.Set<ImportRun>().AsTracking().SingleAsync(row => row.Id == runId, cancel);
        if (!ImportMoveRule.Allows(move, ImportMoveRule.StateAt(run.State, run.LeaseUntil, clock.GetUtcNow().UtcDateTime), run.Phase))
        {
            return new Refusal("import-move-impossible") { Kind = RefusalKind.Conflict };
        }

        await ApplyAsync(run, move, state, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        bell.Ring();
        return runId;
    }

    private async Task<List<Refusal>> RefusalsAsync(ImportRun run, CancellationToken cancel)
    {
        var settings = ImportSettings.Read(run.Settings);
        return [.. await targets.Of(run.Target).CheckAsync(new ImportColumns(settings.Columns), settings.Options, cancel)];
    }

    private async Task ApplyAsync(ImportRun run, ImportMove move, ImportState state, CancellationToken cancel)
    {
        switch (move)
        {
            case ImportMove.Check or ImportMove.Write:
                await db.Set<ImportRejection>().Where(rejection => rejection.RunId == run.Id).ExecuteDeleteAsync(cancel);
                run.Phase = move == ImportMove.Check ? ImportPhase.Check : ImportPhase.Write;
                (run.NextRow, run.Created, run.Updated, run.Merged, run.Skipped, run.Failed) = (0, 0, 0, 0, 0, 0);
                (run.FaultCode, run.FaultRow) = ("", null);
                break;
            case ImportMove.Undo:
                run.Phase = ImportPhase.Undo;
                break;
            case ImportMove.Discard:
                db.Remove(run);
                return;
            default:
                break;
        }

        // Whoever still works on it has an older number now and can write nothing more.
        run.Attempts++;
        run.State = move == ImportMove.Stop ? ImportState.Interrupted : state;
        run.LeaseUntil = null;
    }
}
