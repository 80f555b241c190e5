using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions;

/// <summary>Through what a person has a role.</summary>
internal enum RoleSource
{
    /// <summary>Given to the person.</summary>
    Grant,

    /// <summary>Through a post held.</summary>
    Post,

    /// <summary>Through a post whose duties were delegated to the person.</summary>
    Delegation,

    /// <summary>Through belonging to a unit.</summary>
    Unit,
}

/// <summary>One role that a person has on a day.</summary>
/// <param name="RoleId">The role.</param>
/// <param name="UnitIds">Units from which its scope is counted.</param>
/// <param name="Source">Through what.</param>
/// <param name="SourceName">Name of the post or unit; empty for a grant.</param>
internal sealed record GivenRole(long RoleId, IReadOnlyCollection<long> UnitIds, RoleSource Source, string SourceName);

/// <summary>The roles that a person has on a day, and through what.</summary>
internal sealed class GivenRoles(GuanxiDbContext db)
{
    /// <summary>Nothing for somebody who has left.</summary>
    public async Task<IReadOnlyList<GivenRole>> OnAsync(long staffId, DateOnly day, CancellationToken cancel)
    {
        var person = await db.Set<StaffMember>().AsNoTracking().SingleAsync(staff => staff.Id == staffId, cancel);
        if (person.LeftOn < day)
        {
            return [];
        }

        var teams = await db.Set<TeamMember>().Where(member => member.StaffId == staffId).Select(member => member.UnitId).ToListAsync(cancel);
        long[] own = [.. teams.Append(person.UnitId).Distinct()];
        return
        [
            .. await GrantsAsync(staffId, day, own, cancel),
            .. await PostsAsync(staffId, day, own, cancel),
            .. await UnitsAsync(own, cancel),
        ];
    }

    private async Task<IEnumerable<GivenRole>> GrantsAsync(long staffId, DateOnly day, long[] own, CancellationToken cancel) =>
        (await db.Set<RoleGrant>()
            .Where(grant => grant.StaffId == staffId && grant.From <= day && (grant.To == null || grant.To >= day))
            .Select(grant => new { grant.RoleId, grant.UnitId }).ToListAsync(cancel))
        .Select(grant => new GivenRole(grant.RoleId, grant.UnitId is { } unit ? [unit] : own, RoleSource.Grant, ""));

    private async Task<IEnumerable<GivenRole>> PostsAsync(long staffId, DateOnly day, long[] own, CancellationToken cancel) =>
        (await (from holder in db.Set<PostHolder>()
                join post in db.Set<Post>() on holder.PostId equals post.Id
                where holder.StaffId == staffId && holder.From <= day && (holder.To == null || holder.To >= day) && post.RoleId != null
                select new { RoleId = post.RoleId!.Value, post.UnitId, post.Name, Delegated = holder.DelegatedById != null }).ToListAsync(cancel))
        .Select(post => new GivenRole(
            post.RoleId, post.UnitId is { } unit ? [unit] : own, post.Delegated ? RoleSource.Delegation : RoleSource.Post, post.Name));

    private async Task<IEnumerable<GivenRole>> UnitsAsync(long[] own, CancellationToken cancel) =>
        (await db.Set<Unit>().Where(unit => own.Contains(unit.Id) && unit.RoleId != null)
            .Select(unit => new { unit.Id, unit.Name, RoleId = unit.RoleId!.Value }).ToListAsync(cancel))
        .Select(unit => new GivenRole(unit.RoleId, [unit.Id], RoleSource.Unit, unit.Name));
}
