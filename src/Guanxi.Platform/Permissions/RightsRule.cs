using System.Collections.Frozen;

namespace Guanxi.Platform.Permissions;

/// <summary>One permission given to a person through one role, post or delegation.</summary>
/// <param name="Permission">Permission key.</param>
/// <param name="Scope">For which records.</param>
/// <param name="UnitIds">Units from which <see cref="DataScope.Unit"/> and <see cref="DataScope.UnitAndBelow"/> are counted.</param>
public sealed record GrantedPermission(string Permission, DataScope Scope, IReadOnlyCollection<long> UnitIds);

/// <summary>Joins everything that a person was granted to what the person may do.</summary>
public static class RightsRule
{
    /// <summary>The union of the grants: the widest scope wins, units add up.</summary>
    /// <param name="staffId">The person.</param>
    /// <param name="grants">Grants in force on the day asked for.</param>
    /// <param name="below">For a unit id: the unit itself and every unit below it.</param>
    public static Rights Join(long staffId, IEnumerable<GrantedPermission> grants, Func<long, IEnumerable<long>> below) =>
        new(staffId, grants.GroupBy(grant => grant.Permission).ToFrozenDictionary(
            group => group.Key,
            group => new Reach(
                staffId,
                Granted: true,
                Everything: group.Any(grant => grant.Scope == DataScope.All),
                UnitIds: group.SelectMany(grant => UnitsOf(grant, below)).ToFrozenSet())));

    private static IEnumerable<long> UnitsOf(GrantedPermission grant, Func<long, IEnumerable<long>> below) => grant.Scope switch
    {
        DataScope.Unit => grant.UnitIds,
        DataScope.UnitAndBelow => grant.UnitIds.SelectMany(below),
        _ => [],
    };
}
