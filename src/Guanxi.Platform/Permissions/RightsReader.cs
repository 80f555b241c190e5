using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Guanxi.Platform.Permissions;

/// <summary>Reads what a person may do on a day. Cached per node until organisation, roles or grants change anywhere.</summary>
public sealed class RightsReader(GuanxiDbContext db, ModuleList modules, IMemoryCache cache)
{
    /// <param name="onlyRoleId">The one role that counts, for a token that is limited to it; null: all of them.</param>
    public async Task<Rights> ReadAsync(long staffId, DateOnly today, CancellationToken cancel, long? onlyRoleId = null)
    {
        // One indexed row per request tells whether the cached answer still holds, on every node.
        var stamp = await db.Set<RightsStamp>().Where(row => row.Id == 1).Select(row => row.Stamp).SingleAsync(cancel);
        var key = (nameof(RightsReader), staffId, stamp, today, onlyRoleId);
        if (cache.TryGetValue(key, out Rights? cached))
        {
            return cached!;
        }

        var rights = await LoadAsync(staffId, today, onlyRoleId, cancel);
        return cache.Set(key, rights, TimeSpan.FromMinutes(10));
    }

    private async Task<Rights> LoadAsync(long staffId, DateOnly today, long? onlyRoleId, CancellationToken cancel)
    {
        var given = await new GivenRoles(db).OnAsync(staffId, today, cancel);
        var tree = UnitTree.Of(await db.Set<Unit>().Select(unit => new UnitNode(unit.Id, unit.ParentId)).ToListAsync(cancel));
        var roleIds = given.Select(grant => grant.RoleId).Distinct().ToList();
        var roles = await db.Set<Role>().AsNoTracking().Include(role => role.Permissions).Where(role => roleIds.Contains(role.Id)).ToDictionaryAsync(role => role.Id, cancel);

        // The right to use the API at all may come from any role; the token's role says what for.
        var grants = given.SelectMany(grant => PermissionsOf(roles[grant.RoleId])
            .Where(permission => onlyRoleId is null || grant.RoleId == onlyRoleId || permission.Key == PlatformPermissions.UseApi)
            .Select(permission => new GrantedPermission(permission.Key, permission.Scope, grant.UnitIds)));
        return RightsRule.Join(staffId, grants, tree.Below);
    }

    private IEnumerable<(string Key, DataScope Scope)> PermissionsOf(Role role) => role.HoldsEverything
        ? modules.All.SelectMany(module => module.Permissions).Select(permission => (permission.Key, DataScope.All))
        : role.Permissions.Select(permission => (permission.Permission, permission.Scope));
}
