using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>A role, new (<c>Id</c> null) or changed.</summary>
/// <param name="Scopes">Scope of each permission given; a permission that is missing is not given.</param>
internal sealed record SaveRoleRequest(long? Id, long Version, string Name, string Description, IReadOnlyDictionary<string, DataScope> Scopes);

/// <summary>Creates or changes a role.</summary>
internal sealed class SaveRole(GuanxiDbContext db, CurrentStaff staff, ModuleList modules)
{
    public async Task<Outcome<long>> RunAsync(SaveRoleRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.ManageRoles))
        {
            return Refusal.Forbidden();
        }

        var role = request.Id is null
            ? new Role { Name = request.Name }
            : await db.Set<Role>().Include(row => row.Permissions).SingleOrDefaultAsync(row => row.Id == request.Id, cancel);
        if (role is null)
        {
            return Refusal.NotFound();
        }

        if (request.Id is not null && role.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var refusals = await CheckAsync(request, role, cancel);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        Apply(request, role);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : role.Id;
    }

    private async Task<List<Refusal>> CheckAsync(SaveRoleRequest request, Role role, CancellationToken cancel)
    {
        var name = request.Name.Trim();
        var known = modules.All.SelectMany(module => module.Permissions).Select(permission => permission.Key).ToHashSet();
        return new FieldChecks()
            .Text(request.Name, nameof(request.Name), 100)
            .OptionalText(request.Description, nameof(request.Description), 400)
            .That(!await db.Set<Role>().AnyAsync(other => other.Name == name && other.Id != role.Id, cancel), "role-name-taken", nameof(request.Name))
            .That(!role.HoldsEverything || request.Scopes.Count == 0, "role-administrator-whole")
            .That(request.Scopes.Keys.All(known.Contains), "permission-unknown")
            .Refusals;
    }

    private void Apply(SaveRoleRequest request, Role role)
    {
        role.Name = request.Name.Trim();
        role.Description = request.Description.Trim();
        role.Permissions.RemoveAll(permission => !request.Scopes.ContainsKey(permission.Permission));
        foreach (var (key, scope) in request.Scopes)
        {
            if (role.Permissions.Find(permission => permission.Permission == key) is { } given)
            {
                given.Scope = scope;
            }
            else
            {
                role.Permissions.Add(new RolePermission { Permission = key, Scope = scope });
            }
        }

        if (request.Id is null)
        {
            db.Add(role);
        }
        else
        {
            // A change of the permissions only must count as a change of the role.
            db.Entry(role).Property(row => row.Version).IsModified = true;
        }
    }
}
