namespace Guanxi.Platform.Records.Checks;

/// <summary>One run of a check of the base: when, by whom, what it found.</summary>
internal sealed class LogCheck
{
    public long Id { get; init; }

    /// <summary>Key of the check.</summary>
    public required string CheckKey { get; init; }

    public required DateTime StartedAt { get; init; }

    public required long DurationMilliseconds { get; init; }

    /// <summary>Name of the person who ran it.</summary>
    public required string Actor { get; init; }

    public required long Counted { get; init; }

    /// <summary>Text key of the first fault, or null when all was well.</summary>
    public string? FaultKind { get; init; }

    public long? FaultEntryId { get; init; }
}
