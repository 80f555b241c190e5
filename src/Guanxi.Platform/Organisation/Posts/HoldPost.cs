using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>Who is to hold a post, and from when to when.</summary>
/// <param name="Delegated">True when the duties are handed to a person of another post (TECH-006); needs a reason.</param>
internal sealed record HoldPostRequest(long PostId, long? StaffId, DateOnly? From, DateOnly? To, bool Delegated, string Reason);

/// <summary>Appoints to a post, delegates a post's duties, and ends both.</summary>
internal sealed class HoldPost(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation)
{
    /// <returns>Id of the holding.</returns>
    public async Task<Outcome<long>> RunAsync(HoldPostRequest request, CancellationToken cancel)
    {
        if (await db.Set<Post>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == request.PostId, cancel) is not { } post)
        {
            return Refusal.NotFound();
        }

        if (!(request.Delegated ? await MayDelegateAsync(post.UnitId, cancel) : staff.May(PlatformPermissions.EditOrganisation)))
        {
            return Refusal.Forbidden();
        }

        var from = request.From ?? organisation.Today();
        var refusals = await CheckAsync(request, post, from, cancel);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var holder = new PostHolder
        {
            PostId = post.Id,
            StaffId = request.StaffId!.Value,
            From = from,
            To = request.To,
            DelegatedById = request.Delegated ? staff.StaffId : null,
            Reason = request.Reason.Trim(),
        };
        db.Add(holder);
        await db.SaveChangesAsync(cancel);
        return holder.Id;
    }

    /// <summary>Ends a holding; <paramref name="lastDay"/> null means that it ended yesterday, so the rights are gone now.</summary>
    public async Task<Outcome<long>> EndAsync(long holderId, DateOnly? lastDay, CancellationToken cancel)
    {
        if (await db.Set<PostHolder>().SingleOrDefaultAsync(row => row.Id == holderId, cancel) is not { } holder)
        {
            return Refusal.NotFound();
        }

        var unitId = await db.Set<Post>().Where(post => post.Id == holder.PostId).Select(post => post.UnitId).SingleAsync(cancel);
        if (!(holder.DelegatedById is not null ? await MayDelegateAsync(unitId, cancel) : staff.May(PlatformPermissions.EditOrganisation)))
        {
            return Refusal.Forbidden();
        }

        holder.To = lastDay ?? organisation.Today().AddDays(-1);
        await db.SaveChangesAsync(cancel);
        return holder.Id;
    }

    /// <summary>The right to delegate posts, or heading the unit to which the post is bound. A person must stand behind a delegation.</summary>
    public async Task<bool> MayDelegateAsync(long? boundUnitId, CancellationToken cancel) =>
        staff.StaffId is { } me
        && (staff.May(PlatformPermissions.DelegatePosts)
            || await db.Set<Unit>().AnyAsync(unit => unit.Id == boundUnitId && (unit.HeadId == me || unit.DeputyHeadId == me), cancel));

    private async Task<List<Refusal>> CheckAsync(HoldPostRequest request, Post post, DateOnly from, CancellationToken cancel)
    {
        var person = await db.Set<StaffMember>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == request.StaffId && row.LeftOn == null, cancel);
        if (person is null)
        {
            return [new Refusal("staff-unknown", nameof(request.StaffId))];
        }

        var units = await db.Set<TeamMember>().Where(member => member.StaffId == person.Id).Select(member => member.UnitId).ToListAsync(cancel);
        var held = await db.Set<PostHolder>().AsNoTracking().Where(holder => holder.PostId == post.Id && holder.StaffId == person.Id).ToListAsync(cancel);
        return new FieldChecks()
            .That(
                PostHoldingRule.MayHold(new PostHoldingCase(post.UnitId, [.. units, person.UnitId], request.Delegated)),
                "post-outside-unit", nameof(request.StaffId))
            .That(!held.Exists(holder => PostHoldingRule.Overlap(from, request.To, holder.From, holder.To)), "post-held-already", nameof(request.StaffId))
            .That(request.To is null || request.To >= from, "organisation-dates-crossed", nameof(request.To))
            .That(!request.Delegated || !string.IsNullOrWhiteSpace(request.Reason), "field-missing", nameof(request.Reason))
            .OptionalText(request.Reason, nameof(request.Reason), 400)
            .Refusals;
    }
}
