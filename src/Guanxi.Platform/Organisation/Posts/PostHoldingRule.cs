namespace Guanxi.Platform.Organisation.Posts;

/// <summary>What is known when somebody is to hold a post.</summary>
/// <param name="BoundUnitId">Unit to which the post is bound, or null.</param>
/// <param name="UnitIdsOfPerson">Main unit and further teams of the person.</param>
/// <param name="Delegated">True when the head, or who may do it in the head's stead, hands the duties over.</param>
public sealed record PostHoldingCase(long? BoundUnitId, IReadOnlyCollection<long> UnitIdsOfPerson, bool Delegated);

/// <summary>Who may hold a post (TECH-005, TECH-006).</summary>
public static class PostHoldingRule
{
    /// <summary>A post bound to a unit is held by people of that unit; by others only through a delegation.</summary>
    public static bool MayHold(PostHoldingCase holding) =>
        holding.Delegated || holding.BoundUnitId is not { } unit || holding.UnitIdsOfPerson.Contains(unit);

    /// <summary>True when two periods share a day; an open end lasts for ever.</summary>
    public static bool Overlap(DateOnly from, DateOnly? to, DateOnly otherFrom, DateOnly? otherTo) =>
        from <= (otherTo ?? DateOnly.MaxValue) && otherFrom <= (to ?? DateOnly.MaxValue);
}
