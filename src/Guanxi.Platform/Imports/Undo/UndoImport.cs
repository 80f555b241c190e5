using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Guanxi.Platform.Imports.Undo;

/// <summary>Takes an import back record by record, from the last to the first, following <see cref="UndoPlanRule"/>.</summary>
internal sealed class UndoImport(
    GuanxiDbContext db, WriteGate gate, ImportTargets targets, ImportClaims claims, UndoHistory history, SearchUpdater search, UndoStores stores)
{
    private const int Batch = 100;

    /// <param name="claim">The run, taken by this node, in phase Undo.</param>
    /// <param name="report">Told the records dealt with so far after each batch.</param>
    /// <exception cref="ImportClaimLostException">The undo was stopped; what is taken back stays taken back.</exception>
    public async Task RunAsync(ImportClaim claim, Action<long>? report, CancellationToken cancel)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().SingleAsync(row => row.Id == claim.RunId, cancel);
        stores.Staff.Operation = FormattableString.Invariant($"import-undo:{run.Id}");
        long done = 0;
        while (await UndoBatchAsync(claim, run, cancel) is > 0 and var count)
        {
            done += count;
            report?.Invoke(done);
        }

        await claims.FinishAsync(claim, ImportState.Undone, run.FaultCode, run.FaultRow, cancel);
    }

    private async Task<int> UndoBatchAsync(ImportClaim claim, ImportRun run, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var records = await db.Set<ImportedRecord>().AsNoTracking().Where(record => record.RunId == run.Id && !record.Undone)
            .OrderByDescending(record => record.Id).Take(Batch).ToListAsync(cancel);
        if (records.Count == 0)
        {
            return 0;
        }

        var target = targets.Of(run.Target);
        var ids = records.Select(record => record.RecordId).ToArray();
        var parts = await target.PartsAsync(ids, cancel);
        var traces = await history.ReadAsync(run, records, parts, cancel);
        var inUse = await target.InUseAsync(ids, cancel);
        var (takenBack, conflicts, changed) = (0, new List<ImportRejection>(), new List<long>());
        foreach (var record in records)
        {
            var plan = await ApplyAsync(record, traces[record.RecordId], inUse.Contains(record.RecordId), cancel);
            conflicts.AddRange(plan.Conflicts.Select(conflict => ConflictOf(run.Id, record, conflict)));
            takenBack += plan.Conflicts.Count == 0 ? 1 : 0;
            if (plan.Restorations.Count + plan.RemoveRows.Count > 0)
            {
                changed.Add(record.RecordId);
            }
        }

        await db.SaveChangesAsync(cancel);
        await target.RefreshAsync(changed, cancel);
        await search.RefreshAsync(db, parts.Select(part => part.Part).ToHashSet(), cancel);
        await stores.Bulk.InsertAsync(db, BulkTable.Of(db, typeof(ImportRejection)), conflicts, withKeys: false, cancel);
        var rows = records.Select(record => record.Id).ToArray();
        await db.Set<ImportedRecord>().Where(record => rows.Contains(record.Id)).ExecuteUpdateAsync(set => set.SetProperty(record => record.Undone, true), cancel);
        await claims.AdvanceUndoAsync(db, claim, takenBack, conflicts.Count, cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return records.Count;
    }

    private async Task<UndoPlan> ApplyAsync(ImportedRecord record, UndoTrace trace, bool inUse, CancellationToken cancel)
    {
        var created = record.Result == RowResult.Created;
        var entries = new Dictionary<UndoRow, EntityEntry?>();
        foreach (var row in created ? [] : trace.Rows)
        {
            var entry = await FindAsync(row.Entity, row.Id, cancel);
            entries[new UndoRow(row.Entity, row.Id, row.Created, [.. row.Changes.Values], entry is null ? null : UndoValues.Of(entry))] = entry;
        }

        var plan = UndoPlanRule.Plan(new UndoRecord(created, trace.ChangedSince, inUse, [.. entries.Keys]));
        if (plan.RemoveRecord && await FindAsync(stores.EntityOf(db, record.RecordType), record.RecordId, cancel) is { Entity: ISoftDeleted deleted })
        {
            deleted.DeletedAt = stores.Clock.GetUtcNow().UtcDateTime;
            deleted.DeletedById = stores.Staff.StaffId;
        }

        foreach (var row in plan.RemoveRows)
        {
            entries[row]!.State = EntityState.Deleted;
        }

        foreach (var restoration in plan.Restorations)
        {
            UndoValues.Set(entries[restoration.Row]!, restoration.Field, restoration.Value);
        }

        return plan;
    }

    /// <summary>The row, tracked; null when it is gone.</summary>
    private async Task<EntityEntry?> FindAsync(string entity, long id, CancellationToken cancel)
    {
        var type = db.Model.GetEntityTypes().Single(candidate => candidate.ClrType.Name == entity).ClrType;
        return await db.FindAsync(type, [id], cancel) is { } row ? db.Entry(row) : null;
    }

    private static ImportRejection ConflictOf(long runId, ImportedRecord record, UndoConflict conflict) => new()
    {
        RunId = runId,
        Kind = RejectionKind.Conflict,
        Row = record.Row,
        Reasons = RejectionReason.Write([new RejectionReason(conflict.Code, null, [conflict.Field ?? ""])]),
        Cells = RejectionReason.WriteCells([conflict.Field, conflict.Current]),
    };
}
