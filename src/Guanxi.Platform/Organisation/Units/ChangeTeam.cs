using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A person's part in a unit beside the main one.</summary>
internal sealed record TeamMemberRequest(long UnitId, long? StaffId, string RoleInTeam, string Skills);

/// <summary>Takes people of other units into a team, and out again (CSG-07).</summary>
internal sealed class ChangeTeam(GuanxiDbContext db, CurrentStaff staff)
{
    /// <summary>Adds the person, or changes role and skills of somebody who is in the team already.</summary>
    public async Task<Outcome<long>> AddAsync(TeamMemberRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        var person = await db.Set<StaffMember>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == request.StaffId && row.LeftOn == null, cancel);
        var checks = new FieldChecks()
            .That(person is not null, "staff-unknown", nameof(request.StaffId))
            .That(person?.UnitId != request.UnitId, "team-is-main-unit", nameof(request.StaffId))
            .OptionalText(request.RoleInTeam, nameof(request.RoleInTeam), 100)
            .OptionalText(request.Skills, nameof(request.Skills), 400)
            .That(await db.Set<Unit>().AnyAsync(unit => unit.Id == request.UnitId && unit.ValidTo == null, cancel), "unit-closed");
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var member = await db.Set<TeamMember>().SingleOrDefaultAsync(row => row.UnitId == request.UnitId && row.StaffId == person!.Id, cancel);
        if (member is null)
        {
            member = new TeamMember { UnitId = request.UnitId, StaffId = person!.Id };
            db.Add(member);
        }

        member.RoleInTeam = request.RoleInTeam.Trim();
        member.Skills = request.Skills.Trim();
        await db.SaveChangesAsync(cancel);
        return member.Id;
    }

    public async Task<Outcome<long>> RemoveAsync(long unitId, long memberId, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        if (await db.Set<TeamMember>().SingleOrDefaultAsync(row => row.Id == memberId && row.UnitId == unitId, cancel) is not { } member)
        {
            return Refusal.NotFound();
        }

        db.Remove(member);
        await db.SaveChangesAsync(cancel);
        return memberId;
    }
}
