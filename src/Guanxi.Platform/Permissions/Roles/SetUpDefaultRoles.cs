using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>Creates the default roles that are missing; those that exist stay as the administrator left them.</summary>
/// <remarks>For a new base, the demonstration data, and the role list.</remarks>
public sealed class SetUpDefaultRoles(GuanxiDbContext db, ModuleList modules)
{
    /// <summary>Saves the missing roles and answers the ids of all default roles by key.</summary>
    public async Task<IReadOnlyDictionary<string, long>> RunAsync(CancellationToken cancel)
    {
        var there = await db.Set<Role>().Where(role => role.Key != null).Select(role => role.Key!).ToListAsync(cancel);
        var names = await db.Set<Role>().Select(role => role.Name).ToListAsync(cancel);
        var grants = modules.All.SelectMany(module => module.DefaultRoles).ToLookup(grant => grant.Role);
        foreach (var role in DefaultRoles.All.ExceptBy(there, role => role.Key))
        {
            db.Add(RoleOf(role, grants[role.Key], names));
        }

        await db.SaveChangesAsync(cancel);
        return await db.Set<Role>().Where(role => role.Key != null).ToDictionaryAsync(role => role.Key!, role => role.Id, cancel);
    }

    private static Role RoleOf(DefaultRole role, IEnumerable<DefaultRoleGrant> grants, List<string> takenNames) => new()
    {
        Key = role.Key,
        Name = takenNames.Contains(role.Name) ? $"{role.Name} ({role.Key})" : role.Name,
        Description = role.Description,
        HoldsEverything = role.HoldsEverything,
        Permissions = [.. grants.GroupBy(grant => grant.Permission)
            .Select(group => new RolePermission { Permission = group.Key, Scope = group.Max(grant => grant.Scope) })],
    };
}
