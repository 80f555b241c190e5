namespace Guanxi.Customers.Owners;

/// <summary>One line of a customer's owner history.</summary>
internal sealed record OwnerPeriodRow
{
    public string? OwnerName { get; init; }

    public string? UnitName { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime From { get; init; }

    /// <summary>UTC; null for today's owner.</summary>
    public DateTime? To { get; init; }

    public string? ByName { get; init; }

    public required string Reason { get; init; }
}
