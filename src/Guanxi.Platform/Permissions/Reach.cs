namespace Guanxi.Platform.Permissions;

/// <summary>The records for which a person holds a right: a scope resolved to unit ids.</summary>
/// <param name="StaffId">The person; owns the "own" records.</param>
/// <param name="Granted">False when no role gives the right at all.</param>
/// <param name="Everything">True when the right holds for every record.</param>
/// <param name="UnitIds">Units whose records are within reach, already widened to the units below.</param>
public sealed record Reach(long StaffId, bool Granted, bool Everything, IReadOnlySet<long> UnitIds)
{
    public static Reach None(long staffId) => new(staffId, false, false, new HashSet<long>());

    /// <summary>True when a record of this owner and unit is within reach (sharing aside).</summary>
    public bool Covers(long? ownerId, long? unitId) =>
        Granted && (Everything || ownerId == StaffId || (unitId is { } unit && UnitIds.Contains(unit)));
}
