using Guanxi.Platform.Data;

namespace Guanxi.Platform.Backups.Runs;

/// <summary>Makes a backup and writes down how it went.</summary>
internal sealed class RunBackup(GuanxiDbContext db, WriteBackup write, TimeProvider clock)
{
    /// <exception cref="Exception">What went wrong; it is written down first.</exception>
    public async Task<BackupManifest> RunAsync(string path, ReportProgress progress, CancellationToken cancel)
    {
        path = Path.GetFullPath(path);
        var startedAt = clock.GetUtcNow().UtcDateTime;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var manifest = await write.RunAsync(path, progress, cancel);
            await SaveAsync(new BackupRun
            {
                StartedAt = startedAt, EndedAt = clock.GetUtcNow().UtcDateTime, Path = path, Result = BackupResult.Done,
                Bytes = new FileInfo(path).Length, Rows = manifest.RowCount,
            });
            return manifest;
        }
        catch (Exception fault)
        {
            await SaveAsync(new BackupRun
            {
                StartedAt = startedAt, EndedAt = clock.GetUtcNow().UtcDateTime, Path = path, Result = BackupResult.Failed,
                Fault = Cut(fault.Message),
            });
            throw;
        }
    }

    internal static string Cut(string text) => text.Length <= BackupRunConfiguration.LongestFault ? text : text[..BackupRunConfiguration.LongestFault];

    private Task<int> SaveAsync(BackupRun run)
    {
        db.Add(run);

        // A cancelled backup is written down as well.
        return db.SaveChangesAsync(CancellationToken.None);
    }
}
