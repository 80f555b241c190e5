using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Staff;

/// <summary>An employee's new main unit, from a day on.</summary>
internal sealed record MoveStaffRequest(long Id, long Version, long? UnitId, DateOnly? From);

/// <summary>Moves an employee to another unit. Data rights follow at once (GEN-68); posts bound to the old unit end.</summary>
internal sealed class MoveStaff(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation)
{
    public async Task<Outcome<long>> RunAsync(MoveStaffRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        if (await db.Set<StaffMember>().SingleOrDefaultAsync(row => row.Id == request.Id, cancel) is not { } person)
        {
            return Refusal.NotFound();
        }

        if (person.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var today = organisation.Today();
        var from = request.From ?? today;
        var checks = new FieldChecks()
            .That(await db.Set<Unit>().AnyAsync(unit => unit.Id == request.UnitId && unit.ValidTo == null, cancel), "unit-unknown", nameof(request.UnitId))
            .That(request.UnitId != person.UnitId, "staff-same-unit", nameof(request.UnitId))
            .That(person.LeftOn is null, "staff-left")
            .That(from <= today, "organisation-date-future", nameof(request.From))
            .That(from >= person.JoinedOn, "organisation-date-early", nameof(request.From));
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        await EndBoundPostsAsync(person, today, cancel);
        await PlaceAsync(person, request.UnitId!.Value, from, cancel);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : person.Id;
    }

    // A delegation was given to a person outside on purpose, so it survives the move.
    private async Task EndBoundPostsAsync(StaffMember person, DateOnly today, CancellationToken cancel)
    {
        var held = await (from holder in db.Set<PostHolder>()
                          join post in db.Set<Post>() on holder.PostId equals post.Id
                          where holder.StaffId == person.Id && holder.DelegatedById == null && post.UnitId == person.UnitId && (holder.To == null || holder.To >= today)
                          select holder).ToListAsync(cancel);
        var stillTeam = await db.Set<TeamMember>().AnyAsync(member => member.StaffId == person.Id && member.UnitId == person.UnitId, cancel);
        held.ForEach(holder => holder.To = stillTeam ? holder.To : today.AddDays(-1));
    }

    private async Task PlaceAsync(StaffMember person, long unitId, DateOnly from, CancellationToken cancel)
    {
        var placements = await db.Set<StaffPlacement>().Where(placement => placement.StaffId == person.Id).ToListAsync(cancel);
        if (placements.Count == 0 && from > person.JoinedOn)
        {
            db.Add(new StaffPlacement { StaffId = person.Id, UnitId = person.UnitId, From = person.JoinedOn });
        }

        // A move backdated before later ones would contradict them.
        db.RemoveRange(placements.Where(placement => placement.From > from));
        if (placements.Find(placement => placement.From == from) is { } same)
        {
            same.UnitId = unitId;
        }
        else
        {
            db.Add(new StaffPlacement { StaffId = person.Id, UnitId = unitId, From = from });
        }

        // Who is in a team of the new main unit is in it anyway.
        db.RemoveRange(await db.Set<TeamMember>().Where(member => member.StaffId == person.Id && member.UnitId == unitId).ToListAsync(cancel));
        person.UnitId = unitId;
    }
}
