using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Backups.Runs;

/// <summary>Which backup is proved.</summary>
internal sealed record BackupTestPayload(long BackupId);

/// <summary>Restores a backup into a base of its own, compares the counts and writes down how it went (GEN-44).</summary>
internal sealed class BackupTestWork(GuanxiDbContext db, TestBackup test, IStringLocalizer texts, TimeProvider clock) : IWorkKind
{
    public const string Kind = "backup-test";

    public async Task RunAsync(WorkContext work, CancellationToken cancel) => await RunAsync(
        work.Payload<BackupTestPayload>().BackupId, progress => work.ReportAsync(progress.Done, progress.Total, cancel), cancel);

    /// <exception cref="WorkRefusedException">The backup cannot be restored; the reason is written down first.</exception>
    internal async Task RunAsync(long backupId, ReportProgress progress, CancellationToken cancel)
    {
        var run = await db.Set<BackupRun>().SingleAsync(found => found.Id == backupId, cancel);
        var outcome = await test.RunAsync(run.Path, progress, cancel);
        run.TestedAt = clock.GetUtcNow().UtcDateTime;
        run.TestResult = outcome.Refused ? BackupResult.Failed : BackupResult.Done;
        run.TestFault = outcome.Refused ? RunBackup.Cut(string.Join(' ', outcome.Refusals.Select(TextOf))) : "";
        await db.SaveChangesAsync(cancel);
        if (outcome.Refused)
        {
            throw new WorkRefusedException(outcome.Refusals[0]);
        }
    }

    private string TextOf(Refusal refusal) => texts[refusal.Code, [.. refusal.Arguments]];
}
