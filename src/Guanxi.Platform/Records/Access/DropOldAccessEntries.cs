using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Terms;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.Access;

/// <summary>Deletes access entries that are older than the regulation keeps them. Changes are never deleted.</summary>
public sealed class DropOldAccessEntries(GuanxiDbContext db, WriteGate gate, TermsRegister register, TimeProvider clock)
{
    // Small steps: readers and writers of the log wait for one step at most.
    private const int StepSize = 5_000;

    /// <returns>Number of entries deleted. May be run again at any time.</returns>
    public async Task<long> RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var terms = await register.ForAsync<AccessLogTerms>(unitId: null, ChinaTime.DateAt(now));
        var before = now.AddYears(-terms.RetentionYears);
        var total = 0L;
        while (true)
        {
            await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
            var old = db.Set<AccessEntry>().Where(entry => entry.At < before).OrderBy(entry => entry.At).Select(entry => entry.Id).Take(StepSize);
            var deleted = await db.Set<AccessEntry>().Where(entry => old.Contains(entry.Id)).ExecuteDeleteAsync(cancel);
            await transaction.CommitAsync(cancel);
            total += deleted;
            if (deleted < StepSize)
            {
                return total;
            }
        }
    }
}
