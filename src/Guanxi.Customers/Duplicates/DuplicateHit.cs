namespace Guanxi.Customers.Duplicates;

/// <summary>A probable duplicate as the acting person may see it.</summary>
internal sealed record DuplicateHit
{
    public required DuplicateCertainty Certainty { get; init; }

    public required IReadOnlyList<DuplicateKeyKind> Reasons { get; init; }

    /// <summary>Null when the customer lies outside the person's reach.</summary>
    public long? CustomerId { get; init; }

    /// <summary>Null outside the person's reach.</summary>
    public string? Number { get; init; }

    /// <summary>Whole within reach, else with its middle hidden.</summary>
    public required string Name { get; init; }

    /// <summary>Null outside the person's reach, or when nobody owns it.</summary>
    public string? OwnerName { get; init; }

    /// <summary>The unit to ask; shown for every hit.</summary>
    public string? UnitName { get; init; }
}
