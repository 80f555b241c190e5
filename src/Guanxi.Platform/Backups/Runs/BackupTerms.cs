namespace Guanxi.Platform.Backups.Runs;

/// <summary>How often the base is backed up (GEN-44).</summary>
/// <param name="IntervalHours">Older than so many hours, the last good backup is overdue. Source: GEN-44 gives no number; our proposal.</param>
public sealed record BackupTerms(int IntervalHours = 24);
