using Guanxi.Platform.Work;

namespace Guanxi.Platform.Backups.Runs;

/// <summary>The backup that a person asked for on the page, in the background.</summary>
internal sealed class BackupWork(RunBackup backup, BackupFolder folder, TimeProvider clock) : IWorkKind
{
    public const string Kind = "backup";

    public async Task RunAsync(WorkContext work, CancellationToken cancel) => await backup.RunAsync(
        folder.FileFor(clock.GetUtcNow().UtcDateTime), progress => work.ReportAsync(progress.Done, progress.Total, cancel), cancel);
}
