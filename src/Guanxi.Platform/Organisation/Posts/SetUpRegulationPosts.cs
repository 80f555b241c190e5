using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>Creates the posts that the regulations ask for, bound to the unit that fulfils the function, with their roles.</summary>
internal sealed class SetUpRegulationPosts(GuanxiDbContext db, CurrentStaff staff, SetUpDefaultRoles roles)
{
    /// <returns>How many posts were created; those that exist stay as they are.</returns>
    public async Task<Outcome<int>> RunAsync(CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation) || !staff.May(PlatformPermissions.ManageRoles))
        {
            return Refusal.Forbidden();
        }

        var units = await db.Set<UnitFunction>().OrderBy(function => function.Id).ToListAsync(cancel);
        if (RegulationPost.All.Select(post => post.Function).FirstOrDefault(function => units.TrueForAll(unit => unit.Function != function)) is not null)
        {
            return new Refusal("posts-need-marketing");
        }

        var roleIds = await roles.RunAsync(cancel);
        var there = await db.Set<Post>().Select(post => post.Name).ToListAsync(cancel);
        var missing = RegulationPost.All.Where(post => !there.Contains(post.Name)).ToList();
        db.AddRange(missing.Select(post => new Post
        {
            Name = post.Name,
            UnitId = units.First(unit => unit.Function == post.Function).UnitId,
            Grade = post.Grade,
            Duties = post.Duties,
            RoleId = roleIds[post.Role],
        }));
        await db.SaveChangesAsync(cancel);
        return missing.Count;
    }
}
