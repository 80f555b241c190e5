using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>Checks the role that a post or a unit gives to its people.</summary>
/// <remarks>Without it, whoever edits the organisation could give himself any right.</remarks>
internal sealed class RoleByMembership(GuanxiDbContext db, CurrentStaff staff)
{
    /// <summary>Only those who manage roles may change it, and the administrator role is given to people only.</summary>
    public async Task<IEnumerable<Refusal>> CheckAsync(long? before, long? after, string field, CancellationToken cancel)
    {
        if (before == after)
        {
            return [];
        }

        if (!staff.May(PlatformPermissions.ManageRoles))
        {
            return [new Refusal("role-change-forbidden", field) { Kind = RefusalKind.Forbidden }];
        }

        if (after is null)
        {
            return [];
        }

        var role = await db.Set<Role>().AsNoTracking().SingleOrDefaultAsync(role => role.Id == after, cancel);
        return role switch
        {
            null => [new Refusal("role-unknown", field)],
            { HoldsEverything: true } => [new Refusal("role-administrator-by-grant", field)],
            _ => [],
        };
    }
}
