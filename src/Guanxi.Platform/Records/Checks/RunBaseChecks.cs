using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Records.Checks;

/// <summary>Runs every check of the base and keeps what each found.</summary>
public sealed class RunBaseChecks(GuanxiDbContext db, IEnumerable<IBaseCheck> checks, CurrentStaff staff, TimeProvider clock)
{
    /// <returns>Each check's key and result, in the order in which they were registered.</returns>
    public async Task<IReadOnlyList<(string Key, CheckResult Result)>> RunAsync(CancellationToken cancel)
    {
        var results = new List<(string Key, CheckResult Result)>();
        foreach (var check in checks)
        {
            var startedAt = clock.GetUtcNow().UtcDateTime;
            var timer = clock.GetTimestamp();
            var result = await check.RunAsync(cancel);
            results.Add((check.Key, result));
            db.Add(new LogCheck
            {
                CheckKey = check.Key,
                StartedAt = startedAt,
                DurationMilliseconds = (long)clock.GetElapsedTime(timer).TotalMilliseconds,
                Actor = staff.Name,
                Counted = result.Counted,
                FaultKind = result.Fault?.Kind,
                FaultEntryId = result.Fault?.EntryId,
            });
        }

        await db.SaveChangesAsync(cancel);
        return results;
    }
}
