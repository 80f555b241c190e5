namespace Guanxi.Platform.Backups;

/// <summary>How far a backup or restore is.</summary>
/// <param name="Step">What is being done: <c>write</c>, <c>verify</c>, <c>load</c>, <c>index</c>.</param>
/// <param name="Table">Table at hand, or empty.</param>
/// <param name="Done">Tables finished.</param>
/// <param name="Total">Tables in all.</param>
internal sealed record BackupProgress(string Step, string Table, int Done, int Total)
{
    /// <summary>For callers whom progress does not concern.</summary>
    public static ReportProgress Ignore { get; } = _ => ValueTask.CompletedTask;
}

/// <summary>Hears of the progress; the work waits for it.</summary>
internal delegate ValueTask ReportProgress(BackupProgress progress);
