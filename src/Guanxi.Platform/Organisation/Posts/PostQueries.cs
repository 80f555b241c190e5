using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>A post in the list.</summary>
internal sealed record PostRow
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Grade { get; init; }

    public required string Duties { get; init; }

    public required long? UnitId { get; init; }

    public required string? UnitName { get; init; }

    public required long? RoleId { get; init; }

    public required string? RoleName { get; init; }

    public required long Version { get; init; }
}

/// <summary>Somebody who holds, held or will hold a post.</summary>
public sealed record HolderRow
{
    public required long Id { get; init; }

    public required long PostId { get; init; }

    public required string PostName { get; init; }

    public required long StaffId { get; init; }

    public required string StaffName { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly? To { get; init; }

    public required string? DelegatedBy { get; init; }

    public required string Reason { get; init; }

    public bool IsInForce(DateOnly day) => From <= day && (To is null || To >= day);
}

/// <summary>Reads posts and who holds them.</summary>
internal sealed class PostQueries(GuanxiDbContext db, OrganisationQueries organisation)
{
    public IQueryable<PostRow> Posts() => db.Set<Post>().Select(post => new PostRow
    {
        Id = post.Id,
        Name = post.Name,
        Grade = post.Grade,
        Duties = post.Duties,
        UnitId = post.UnitId,
        UnitName = db.Set<Unit>().Where(unit => unit.Id == post.UnitId).Select(unit => unit.Name).FirstOrDefault(),
        RoleId = post.RoleId,
        RoleName = db.Set<Role>().Where(role => role.Id == post.RoleId).Select(role => role.Name).FirstOrDefault(),
        Version = post.Version,
    });

    public IQueryable<HolderRow> Holders() =>
        from holder in db.Set<PostHolder>()
        join post in db.Set<Post>() on holder.PostId equals post.Id
        join person in db.Set<StaffMember>() on holder.StaffId equals person.Id
        select new HolderRow
        {
            Id = holder.Id,
            PostId = post.Id,
            PostName = post.Name,
            StaffId = person.Id,
            StaffName = person.Name,
            From = holder.From,
            To = holder.To,
            DelegatedBy = db.Set<StaffMember>().Where(head => head.Id == holder.DelegatedById).Select(head => head.Name).FirstOrDefault(),
            Reason = holder.Reason,
        };

    public async Task<IReadOnlyList<PostRow>> ListAsync(CancellationToken cancel) =>
        await Posts().OrderBy(post => post.UnitId).ThenBy(post => post.Id).ToListAsync(cancel);

    public Task<PostRow?> FindAsync(long id, CancellationToken cancel) => Posts().SingleOrDefaultAsync(post => post.Id == id, cancel);

    /// <summary>Today's holders of every post.</summary>
    public async Task<ILookup<long, HolderRow>> HoldersTodayAsync(CancellationToken cancel)
    {
        var today = organisation.Today();
        return (await Holders().Where(holder => holder.From <= today && (holder.To == null || holder.To >= today)).ToListAsync(cancel)).ToLookup(holder => holder.PostId);
    }

    public async Task<IReadOnlyList<HolderRow>> HoldersOfPostAsync(long postId, CancellationToken cancel) =>
        await Holders().Where(holder => holder.PostId == postId).OrderByDescending(holder => holder.From).ThenByDescending(holder => holder.Id).ToListAsync(cancel);

    /// <summary>Posts and delegations of a person, the latest first.</summary>
    public async Task<IReadOnlyList<HolderRow>> OfStaffAsync(long staffId, CancellationToken cancel) =>
        await Holders().Where(holder => holder.StaffId == staffId).OrderByDescending(holder => holder.From).ThenByDescending(holder => holder.Id).ToListAsync(cancel);

    /// <summary>Posts bound to a unit that the person heads and that nobody holds today (TECH-006).</summary>
    public async Task<IReadOnlyList<PostRow>> VacantUnderAsync(long headId, CancellationToken cancel)
    {
        var today = organisation.Today();
        return await Posts()
            .Where(post => db.Set<Unit>().Any(unit => unit.Id == post.UnitId && (unit.HeadId == headId || unit.DeputyHeadId == headId)))
            .Where(post => !db.Set<PostHolder>().Any(holder => holder.PostId == post.Id && holder.From <= today && (holder.To == null || holder.To >= today)))
            .OrderBy(post => post.Id).ToListAsync(cancel);
    }
}
