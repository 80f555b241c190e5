namespace Guanxi.Platform.Backups.Runs;

/// <summary>Whether a backup should have been made by now.</summary>
internal static class BackupAgeRule
{
    /// <summary>True when there is no good backup, or it is older than the interval.</summary>
    /// <param name="lastGood">Start (UTC) of the last backup that was done, or null.</param>
    /// <param name="now">UTC.</param>
    public static bool IsOverdue(DateTime? lastGood, DateTime now, BackupTerms terms) =>
        lastGood is not { } instant || now - instant > TimeSpan.FromHours(terms.IntervalHours);
}
