using Guanxi.Platform.Records;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Data;

/// <summary>What one save writes: the rows, their history in the tamper-evident chain, their search documents; all or nothing.</summary>
public sealed class SaveProcess(WriteGate gate, ChangeRecorder history, SearchUpdater search)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody saved the record meanwhile; acts answer with both versions.</exception>
    internal async Task<int> SaveAsync(GuanxiDbContext db, Func<CancellationToken, Task<int>> saveRows, CancellationToken cancel)
    {
        db.ChangeTracker.DetectChanges();
        if (!db.ChangeTracker.HasChanges())
        {
            return 0;
        }

        if (db.Database.CurrentTransaction is not null)
        {
            return await SaveInTransactionAsync(db, saveRows, cancel);
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var rows = await SaveInTransactionAsync(db, saveRows, cancel);
        await transaction.CommitAsync(cancel);
        return rows;
    }

    private async Task<int> SaveInTransactionAsync(GuanxiDbContext db, Func<CancellationToken, Task<int>> saveRows, CancellationToken cancel)
    {
        var pending = PendingChanges.Collect(db.ChangeTracker);
        var rows = await saveRows(cancel);
        if (pending.AffectsRights)
        {
            await db.Database.ExecuteSqlAsync($"UPDATE rights_stamps SET stamp = stamp + 1 WHERE id = 1", cancel);
        }

        await history.AppendAsync(db, pending, saveRows, cancel);
        await search.RefreshAsync(db, pending.SearchDocuments(), cancel);
        return rows;
    }
}
