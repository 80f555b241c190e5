using Guanxi.Platform.Data;

namespace Guanxi.Platform.Backups.Runs;

/// <summary>How something ended.</summary>
internal enum BackupResult
{
    Done,
    Failed,
}

/// <summary>One backup that was made or tried, and whether somebody proved that it can be restored (GEN-44).</summary>
internal sealed class BackupRun : IHistoric
{
    public const string RecordType = "backup";

    public long Id { get; init; }

    /// <summary>Instant (UTC) of the start.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Instant (UTC) of the end.</summary>
    public required DateTime EndedAt { get; init; }

    /// <summary>Full path of the file on the machine that wrote it.</summary>
    public required string Path { get; init; }

    public required BackupResult Result { get; init; }

    /// <summary>Size of the file in bytes; 0 when it failed.</summary>
    public long Bytes { get; init; }

    public long Rows { get; init; }

    /// <summary>What went wrong, or empty.</summary>
    public string Fault { get; init; } = "";

    /// <summary>Instant (UTC) of the last test restore, or null.</summary>
    public DateTime? TestedAt { get; set; }

    /// <summary>How the last test restore ended.</summary>
    public BackupResult? TestResult { get; set; }

    public string TestFault { get; set; } = "";

    public RecordReference HistoryOf => new(RecordType, Id);
}
