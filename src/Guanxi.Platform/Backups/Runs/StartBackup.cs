using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Backups.Runs;

/// <summary>Puts a backup, or the test of one, into the background.</summary>
internal sealed class StartBackup(GuanxiDbContext db, CurrentStaff staff, WorkQueue queue, IStringLocalizer texts)
{
    /// <returns>Id of the background work.</returns>
    public async Task<Outcome<long>> RunAsync(CancellationToken cancel) => staff.May(PlatformPermissions.RunBackups)
        ? await queue.EnqueueAsync(new WorkRequest(BackupWork.Kind, texts["work-kind.backup"], new { }), cancel)
        : new Refusal("permission-missing") { Kind = RefusalKind.Forbidden };

    /// <inheritdoc cref="RunAsync"/>
    public async Task<Outcome<long>> TestAsync(long backupId, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.RunBackups))
        {
            return new Refusal("permission-missing") { Kind = RefusalKind.Forbidden };
        }

        if (!await db.Set<BackupRun>().AnyAsync(run => run.Id == backupId && run.Result == BackupResult.Done, cancel))
        {
            return Refusal.NotFound();
        }

        return await queue.EnqueueAsync(new WorkRequest(BackupTestWork.Kind, texts["work-kind.backup-test"], new BackupTestPayload(backupId)), cancel);
    }
}
