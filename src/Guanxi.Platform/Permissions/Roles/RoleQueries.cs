using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>A role in the list.</summary>
internal sealed record RoleRow
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required bool HoldsEverything { get; init; }

    public required int Permissions { get; init; }

    /// <summary>People to whom it is given today.</summary>
    public required int People { get; init; }

    public required int Posts { get; init; }

    public required int Units { get; init; }
}

/// <summary>A grant of a role with its names.</summary>
public sealed record GrantRow
{
    public required long Id { get; init; }

    public required long StaffId { get; init; }

    public required string StaffName { get; init; }

    public required long RoleId { get; init; }

    public required string RoleName { get; init; }

    public required string? UnitName { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly? To { get; init; }
}

/// <summary>One right that a person has today, and where it comes from.</summary>
internal sealed record EffectiveRight(string Permission, bool Scoped, DataScope Scope, string RoleName, RoleSource Source, string SourceName, IReadOnlyList<string> UnitNames);

/// <summary>Reads roles, grants, and what they come to.</summary>
internal sealed class RoleQueries(GuanxiDbContext db, OrganisationQueries organisation, GivenRoles given, ModuleList modules)
{
    public async Task<IReadOnlyList<RoleRow>> ListAsync(CancellationToken cancel)
    {
        var today = organisation.Today();
        return await db.Set<Role>().OrderBy(role => role.Id).Select(role => new RoleRow
        {
            Id = role.Id,
            Name = role.Name,
            Description = role.Description,
            HoldsEverything = role.HoldsEverything,
            Permissions = role.Permissions.Count,
            People = db.Set<RoleGrant>().Count(grant => grant.RoleId == role.Id && grant.From <= today && (grant.To == null || grant.To >= today)),
            Posts = db.Set<Post>().Count(post => post.RoleId == role.Id),
            Units = db.Set<Unit>().Count(unit => unit.RoleId == role.Id),
        }).ToListAsync(cancel);
    }

    public Task<Role?> FindAsync(long id, CancellationToken cancel) =>
        db.Set<Role>().AsNoTracking().Include(role => role.Permissions).SingleOrDefaultAsync(role => role.Id == id, cancel);

    /// <summary>Grants that have not ended, of one role or of one person.</summary>
    public async Task<IReadOnlyList<GrantRow>> GrantsAsync(long? roleId, long? staffId, CancellationToken cancel)
    {
        var today = organisation.Today();
        return await (from grant in db.Set<RoleGrant>()
                      join person in db.Set<StaffMember>() on grant.StaffId equals person.Id
                      join role in db.Set<Role>() on grant.RoleId equals role.Id
                      where (roleId == null || grant.RoleId == roleId) && (staffId == null || grant.StaffId == staffId) && (grant.To == null || grant.To >= today)
                      orderby person.NameSort, grant.Id
                      select new GrantRow
                      {
                          Id = grant.Id, StaffId = person.Id, StaffName = person.Name, RoleId = role.Id, RoleName = role.Name,
                          UnitName = db.Set<Unit>().Where(unit => unit.Id == grant.UnitId).Select(unit => unit.Name).FirstOrDefault(),
                          From = grant.From, To = grant.To,
                      }).ToListAsync(cancel);
    }

    /// <summary>Every right that a person has today, once per source, in the order of the modules' lists.</summary>
    public async Task<IReadOnlyList<EffectiveRight>> EffectiveAsync(long staffId, CancellationToken cancel)
    {
        var roles = await given.OnAsync(staffId, organisation.Today(), cancel);
        var roleIds = roles.Select(role => role.RoleId).ToList();
        var known = await db.Set<Role>().AsNoTracking().Include(role => role.Permissions).Where(role => roleIds.Contains(role.Id)).ToDictionaryAsync(role => role.Id, cancel);
        var units = await db.Set<Unit>().ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancel);
        var all = modules.All.SelectMany(module => module.Permissions).ToList();
        return [.. from permission in all
                   from role in roles
                   let scope = ScopeOf(known[role.RoleId], permission.Key)
                   where scope is not null
                   select new EffectiveRight(
                       permission.Key, permission.Scoped, scope.Value, known[role.RoleId].Name, role.Source, role.SourceName,
                       scope is DataScope.Unit or DataScope.UnitAndBelow ? [.. role.UnitIds.Select(id => units[id])] : [])];
    }

    private static DataScope? ScopeOf(Role role, string permission) => role.HoldsEverything
        ? DataScope.All
        : role.Permissions.Find(given => given.Permission == permission)?.Scope;
}
