namespace Guanxi.Customers.Duplicates;

/// <summary>A key of an existing customer that met the query.</summary>
internal sealed record FoundKey
{
    public required long CustomerId { get; init; }

    public required DuplicateKeyKind Kind { get; init; }

    public required string Key { get; init; }
}
