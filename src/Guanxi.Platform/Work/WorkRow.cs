namespace Guanxi.Platform.Work;

/// <summary>A background work as its requester sees it.</summary>
internal sealed record WorkRow
{
    public required long Id { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required WorkState State { get; init; }

    public required long? Total { get; init; }

    public required long Done { get; init; }

    public required string Message { get; init; }

    public required bool CancelRequested { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime? FinishedAt { get; init; }

    public required string ResultName { get; init; }

    public required long ResultBytes { get; init; }

    public bool IsOpen => State is WorkState.Queued or WorkState.Running;

    /// <summary>0 to 100; null while nobody knows how much there is to do.</summary>
    public int? Percent => Total is > 0 ? (int)Math.Clamp(Done * 100 / Total.Value, 0, 100) : null;
}
