namespace Guanxi.Customers.Activities;

/// <summary>An activity for pages and API.</summary>
internal sealed record ActivityRecord
{
    public required long Id { get; init; }

    public string? Number { get; init; }

    public required long Version { get; init; }

    public required long CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required ActivityKind Kind { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public long? ContactId { get; init; }

    public string? ContactName { get; init; }

    public string? LoggedByName { get; init; }

    public long? OwnerId { get; init; }

    public string? OwnerName { get; init; }

    public long? UnitId { get; init; }

    public string? UnitName { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? DoneAt { get; init; }

    public required string Result { get; init; }

    /// <summary>True while somebody has to see to it and the last day has passed.</summary>
    public bool IsOverdue(DateOnly today) => DoneAt is null && DueOn < today;
}
