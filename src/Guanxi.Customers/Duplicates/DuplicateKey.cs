namespace Guanxi.Customers.Duplicates;

/// <summary>A key under which a second entry of the same customer is found. Derived, so it has no history.</summary>
internal sealed class DuplicateKey
{
    public const int LongestKey = 200;

    public long Id { get; init; }

    public long CustomerId { get; set; }

    /// <summary>The contact whose phone or e-mail it is; null for the customer's own.</summary>
    public long? ContactId { get; set; }

    public DuplicateKeyKind Kind { get; init; }

    public required string Key { get; init; }
}
