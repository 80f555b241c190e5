namespace Guanxi.Customers.Duplicates;

/// <summary>An existing customer that may be the one asked about.</summary>
/// <param name="Reasons">By what they meet, the strongest first.</param>
/// <param name="Weight">Sum of the reasons' weights; for the order.</param>
internal sealed record DuplicateMatch(long CustomerId, DuplicateCertainty Certainty, IReadOnlyList<DuplicateKeyKind> Reasons, int Weight);
