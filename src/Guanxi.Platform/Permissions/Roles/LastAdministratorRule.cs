namespace Guanxi.Platform.Permissions.Roles;

/// <summary>A grant of the administrator role, as far as it matters for the question who is left.</summary>
public sealed record AdministratorGrant(long GrantId, long StaffId, DateOnly From, DateOnly? To, DateOnly? StaffLeftOn);

/// <summary>Somebody must always be able to administer the system.</summary>
public static class LastAdministratorRule
{
    /// <summary>True when, without the grants taken away, somebody else still holds the role without an end.</summary>
    /// <param name="grants">Every direct grant of a role that holds everything.</param>
    /// <param name="isTakenAway">True for the grants that the act would end.</param>
    public static bool SomebodyStays(IEnumerable<AdministratorGrant> grants, Func<AdministratorGrant, bool> isTakenAway, DateOnly today) =>
        grants.Any(grant => !isTakenAway(grant) && grant.From <= today && grant.To is null && grant.StaffLeftOn is null);
}
