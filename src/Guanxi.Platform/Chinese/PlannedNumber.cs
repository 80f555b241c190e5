namespace Guanxi.Platform.Chinese;

/// <summary>A number that a numbering plan knows.</summary>
/// <param name="Grouped">The national number in groups, without trunk 0: <c>10 6552 9988</c>.</param>
/// <param name="HasTrunk">Whether callers inside the country dial a 0 before it.</param>
internal sealed record PlannedNumber(PhoneKind Kind, string? Region, string Grouped, bool HasTrunk);
