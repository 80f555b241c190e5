using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Search;

/// <summary>Builds the whole index anew: after a restore, or when the way texts are cut into terms has changed.</summary>
internal sealed class RebuildSearchIndex(GuanxiDbContext db, WriteGate gate, SearchUpdater updater, IEnumerable<ISearchSource> sources)
{
    private const int Batch = 500;

    /// <returns>Number of records read.</returns>
    public async Task<long> RunAsync(CancellationToken cancel)
    {
        long count = 0;
        foreach (var source in sources)
        {
            long last = 0;
            while (await source.NextIdsAsync(db, last, Batch, cancel) is { Count: > 0 } ids)
            {
                await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
                await updater.RefreshAsync(db, [.. ids.Select(id => new RecordReference(source.RecordType, id))], cancel);
                await transaction.CommitAsync(cancel);
                db.ChangeTracker.Clear();
                last = ids[^1];
                count += ids.Count;
            }
        }

        return count;
    }
}
