using Guanxi.Platform.Records;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Data;

/// <summary>What one save writes: the rows, their history in the tamper-evident chain, their search documents; all or nothing.</summary>
public sealed class SaveProcess
{
    private readonly WriteGate gate;
    private readonly ChangeRecorder history;
    private readonly SearchUpdater search;

    internal SaveProcess(WriteGate gate, ChangeRecorder history, SearchUpdater search) =>
        (this.gate, this.history, this.search) = (gate, history, search);

    /// <exception cref="DbUpdateConcurrencyException">Somebody saved the record meanwhile; acts answer with both versions.</exception>
    internal async Task<int> SaveAsync(GuanxiDbContext db, CancellationToken cancel)
    {
        db.ChangeTracker.DetectChanges();
        if (!db.ChangeTracker.HasChanges())
        {
            return 0;
        }

        if (db.Database.CurrentTransaction is not null)
        {
            return await SaveInTransactionAsync(db, cancel);
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var rows = await SaveInTransactionAsync(db, cancel);
        await transaction.CommitAsync(cancel);
        return rows;
    }

    private async Task<int> SaveInTransactionAsync(GuanxiDbContext db, CancellationToken cancel)
    {
        var pending = PendingChanges.Collect(db.ChangeTracker);
        var rows = await db.SaveRowsAsync(cancel);
        if (pending.AffectsRights)
        {
            await db.Database.ExecuteSqlAsync($"UPDATE rights_stamps SET stamp = stamp + 1 WHERE id = 1", cancel);
        }

        await history.AppendAsync(db, pending.Historic, cancel);
        await search.RefreshAsync(db, pending.SearchDocuments(), cancel);
        return rows;
    }
}
