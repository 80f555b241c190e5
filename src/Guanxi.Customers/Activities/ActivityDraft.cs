namespace Guanxi.Customers.Activities;

/// <summary>What a person writes down; the body of the API too.</summary>
internal sealed record ActivityDraft
{
    public ActivityKind Kind { get; init; } = ActivityKind.Communication;

    public string? Subject { get; init; }

    public string? Text { get; init; }

    /// <summary>When it happened (UTC); null: now.</summary>
    public DateTimeOffset? At { get; init; }

    public long? ContactId { get; init; }

    /// <summary>Person who has to see to it; null: nobody yet, or whoever logs it when no team is named either.</summary>
    public long? OwnerId { get; init; }

    /// <summary>Team that has to see to it.</summary>
    public long? UnitId { get; init; }

    public DateOnly? DueOn { get; init; }
}
