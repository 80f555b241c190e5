using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>Who can administer the system.</summary>
internal sealed class Administrators(GuanxiDbContext db, OrganisationQueries organisation)
{
    /// <summary>True when the act takes no administrator away, or somebody else still is one.</summary>
    public async Task<bool> SomebodyStaysAsync(Func<AdministratorGrant, bool> isTakenAway, CancellationToken cancel)
    {
        var grants = await (from grant in db.Set<RoleGrant>()
                            join role in db.Set<Role>() on grant.RoleId equals role.Id
                            join person in db.Set<StaffMember>() on grant.StaffId equals person.Id
                            where role.HoldsEverything
                            select new AdministratorGrant(grant.Id, grant.StaffId, grant.From, grant.To, person.LeftOn)).ToListAsync(cancel);
        return !grants.Any(isTakenAway) || LastAdministratorRule.SomebodyStays(grants, isTakenAway, organisation.Today());
    }
}
