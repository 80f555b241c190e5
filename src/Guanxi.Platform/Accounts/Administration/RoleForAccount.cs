using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.Administration;

/// <summary>Gives the person of a new account the role that was asked for.</summary>
internal sealed class RoleForAccount(GuanxiDbContext db, AccountGuard guard, OrganisationQueries organisation, SetUpDefaultRoles roles, CurrentStaff staff)
{
    /// <summary>Why the role may not be given; null when it may, or when none was asked for.</summary>
    public async Task<Refusal?> RefusalForAsync(AddAccountRequest request, CancellationToken cancel)
    {
        if (!request.IsAdministrator && request.RoleName.Length == 0)
        {
            return null;
        }

        if (!staff.May(PlatformPermissions.ManageRoles))
        {
            return new Refusal("permission-missing", nameof(request.RoleName)) { Kind = RefusalKind.Forbidden };
        }

        var role = await FindAsync(request, cancel);
        if (role is null && !request.IsAdministrator)
        {
            return new Refusal("role-unknown", nameof(request.RoleName));
        }

        return role is not { HoldsEverything: false } && !await guard.IsAdministratorAsync(cancel)
            ? new Refusal("account-of-administrator", nameof(request.RoleName)) { Kind = RefusalKind.Forbidden }
            : null;
    }

    public async Task GiveAsync(AddAccountRequest request, long staffId, CancellationToken cancel)
    {
        if (!request.IsAdministrator && request.RoleName.Length == 0)
        {
            return;
        }

        var role = await FindAsync(request, cancel);
        var roleId = role?.Id ?? (await roles.RunAsync(cancel))[DefaultRoles.Administrator];
        db.Add(new RoleGrant { RoleId = roleId, StaffId = staffId, From = organisation.Today() });
        await db.SaveChangesAsync(cancel);
    }

    private Task<Role?> FindAsync(AddAccountRequest request, CancellationToken cancel) => request.IsAdministrator
        ? db.Set<Role>().OrderBy(role => role.Id).FirstOrDefaultAsync(role => role.HoldsEverything, cancel)
        : db.Set<Role>().SingleOrDefaultAsync(role => role.Name == request.RoleName, cancel);
}
