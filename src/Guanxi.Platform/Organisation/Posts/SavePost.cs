using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>A post, new (<c>Id</c> null) or changed.</summary>
internal sealed record SavePostRequest(long? Id, long Version, string Name, long? UnitId, string Grade, string Duties, long? RoleId);

/// <summary>Creates or changes a post (CSF-04).</summary>
internal sealed class SavePost(GuanxiDbContext db, CurrentStaff staff, RoleByMembership roles)
{
    public async Task<Outcome<long>> RunAsync(SavePostRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        var post = request.Id is null
            ? new Post { Name = request.Name }
            : await db.Set<Post>().SingleOrDefaultAsync(row => row.Id == request.Id, cancel);
        if (post is null)
        {
            return Refusal.NotFound();
        }

        if (request.Id is not null && post.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var refusals = await CheckAsync(request, post, cancel);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        post.Name = request.Name.Trim();
        post.UnitId = request.UnitId;
        post.Grade = request.Grade.Trim();
        post.Duties = request.Duties.Trim();
        post.RoleId = request.RoleId;
        if (request.Id is null)
        {
            db.Add(post);
        }

        return await db.TrySaveAsync(cancel) is { } stale ? stale : post.Id;
    }

    private async Task<List<Refusal>> CheckAsync(SavePostRequest request, Post post, CancellationToken cancel)
    {
        var name = request.Name.Trim();
        var checks = new FieldChecks()
            .Text(request.Name, nameof(request.Name), 100)
            .OptionalText(request.Grade, nameof(request.Grade), 40)
            .OptionalText(request.Duties, nameof(request.Duties), 4000)
            .That(!await db.Set<Post>().AnyAsync(other => other.Name == name && other.UnitId == request.UnitId && other.Id != post.Id, cancel), "post-exists", nameof(request.Name))
            .That(request.UnitId is null || await db.Set<Unit>().AnyAsync(unit => unit.Id == request.UnitId && unit.ValidTo == null, cancel), "unit-unknown", nameof(request.UnitId));
        checks.Refusals.AddRange(await roles.CheckAsync(post.RoleId, request.RoleId, nameof(request.RoleId), cancel));
        return checks.Refusals;
    }
}
