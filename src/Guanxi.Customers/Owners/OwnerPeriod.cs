namespace Guanxi.Customers.Owners;

/// <summary>Who owned a customer, for which unit, from when to when.</summary>
internal sealed class OwnerPeriod
{
    public long Id { get; init; }

    public long CustomerId { get; init; }

    public long? OwnerId { get; init; }

    public long? UnitId { get; init; }

    /// <summary>First instant (UTC).</summary>
    public required DateTime From { get; init; }

    /// <summary>First instant (UTC) of the next owner, or null.</summary>
    public DateTime? To { get; set; }

    /// <summary>Staff id of who decided it; null for a command at the machine.</summary>
    public long? ById { get; init; }

    public string Reason { get; init; } = "";
}
