namespace Guanxi.Customers.Archive;

/// <summary>A row of the customer list.</summary>
internal sealed record CustomerRow
{
    public required long Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string NameSort { get; init; }

    public required CustomerKind Kind { get; init; }

    public string? Class { get; init; }

    public string? Source { get; init; }

    public string? CreditCode { get; init; }

    public string? RegionCode { get; init; }

    public string? IndustryCode { get; init; }

    public long? OwnerId { get; init; }

    public string? OwnerName { get; init; }

    public long? UnitId { get; init; }

    public string? UnitName { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime UpdatedAt { get; init; }

    /// <summary>Loaded after the page's rows; the first number.</summary>
    public string? Phone { get; set; }

    /// <summary>Loaded after the page's rows.</summary>
    public IReadOnlyList<string> Tags { get; set; } = [];
}
