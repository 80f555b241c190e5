using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Terms;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Backups.Runs;

/// <summary>The backups that were made.</summary>
internal sealed class BackupQueries(GuanxiDbContext db, TermsRegister terms, TimeProvider clock)
{
    private const int Shown = 100;

    /// <summary>The newest runs.</summary>
    public Task<List<BackupRun>> LatestAsync(CancellationToken cancel) =>
        db.Set<BackupRun>().AsNoTracking().OrderByDescending(run => run.Id).Take(Shown).ToListAsync(cancel);

    /// <summary>Start (UTC) of the last backup that was done, or null.</summary>
    public Task<DateTime?> LastGoodAsync(CancellationToken cancel) =>
        db.Set<BackupRun>().Where(run => run.Result == BackupResult.Done).MaxAsync(run => (DateTime?)run.StartedAt, cancel);

    public async Task<bool> IsOverdueAsync(CancellationToken cancel) =>
        BackupAgeRule.IsOverdue(await LastGoodAsync(cancel), clock.GetUtcNow().UtcDateTime, await TermsAsync());

    /// <summary>The company's terms of today.</summary>
    public Task<BackupTerms> TermsAsync() => terms.ForAsync<BackupTerms>(null, ChinaTime.DateAt(clock.GetUtcNow().UtcDateTime));

    /// <summary>Path of a backup that was done, or null.</summary>
    public Task<string?> PathAsync(long id, CancellationToken cancel) =>
        db.Set<BackupRun>().Where(run => run.Id == id && run.Result == BackupResult.Done).Select(run => run.Path).SingleOrDefaultAsync(cancel);
}
