using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.Checks;

/// <summary>Proves that nobody changed, removed or added a line of the change history past the program (SVCREG-17, SVCREG-25).</summary>
/// <remarks>Walks all entries in order, in batches, while others go on writing; memory does not grow with the history.</remarks>
public sealed class ChangeChainCheck(GuanxiDbContext db) : IBaseCheck
{
    private const int BatchSize = 2_000;

    public string Key => "change-chain";

    public async Task<CheckResult> RunAsync(CancellationToken cancel)
    {
        var walk = new ChainWalk();
        while (true)
        {
            // The head first: entries that are written after this moment do not count as too many.
            var head = await db.Set<ChainHead>().AsNoTracking().SingleAsync(cancel);
            var fault = await WalkToAsync(head.Length, walk, cancel);
            if (fault is not null)
            {
                return new CheckResult(walk.Count, fault);
            }

            var more = await db.Set<ChangeEntry>().AnyAsync(entry => entry.Id > walk.LastId, cancel);
            if (!more)
            {
                return new CheckResult(walk.Count, walk.End(head));
            }

            // Entry and head are written together: entries without a longer head came from elsewhere.
            var later = await db.Set<ChainHead>().AsNoTracking().SingleAsync(cancel);
            if (later.Length <= walk.Count)
            {
                return new CheckResult(walk.Count, new CheckFault(ChainWalk.Added, await FirstAfterAsync(walk.LastId, cancel)));
            }
        }
    }

    private async Task<CheckFault?> WalkToAsync(long length, ChainWalk walk, CancellationToken cancel)
    {
        while (walk.Count < length)
        {
            var batch = (int)Math.Min(BatchSize, length - walk.Count);
            var entries = await db.Set<ChangeEntry>().AsNoTracking()
                .Where(entry => entry.Id > walk.LastId).OrderBy(entry => entry.Id).Take(batch).ToListAsync(cancel);
            foreach (var entry in entries)
            {
                if (walk.Step(entry) is { } fault)
                {
                    return fault;
                }
            }

            if (entries.Count == 0)
            {
                break;
            }
        }

        return null;
    }

    private Task<long> FirstAfterAsync(long id, CancellationToken cancel) =>
        db.Set<ChangeEntry>().Where(entry => entry.Id > id).OrderBy(entry => entry.Id).Select(entry => entry.Id).FirstAsync(cancel);
}
