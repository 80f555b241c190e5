namespace Guanxi.Customers.Duplicates;

/// <summary>A key, by value.</summary>
internal sealed record KnownKey(DuplicateKeyKind Kind, string Key);
