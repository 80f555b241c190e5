using Guanxi.Platform.Terms;

namespace Guanxi.Platform.Backups.Runs;

/// <summary>How often the base is backed up (GEN-44).</summary>
/// <param name="IntervalHours">Older than so many hours, the last good backup is overdue.</param>
[TermsOf("GEN-44")]
public sealed record BackupTerms(int IntervalHours);
