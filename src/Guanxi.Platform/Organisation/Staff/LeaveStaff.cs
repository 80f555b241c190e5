using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Staff;

/// <summary>An employee's last working day.</summary>
internal sealed record LeaveStaffRequest(long Id, long Version, DateOnly? LastDay);

/// <summary>Notes that an employee leaves: posts, delegations and roles end with the last day.</summary>
/// <remarks>What is still open does not hold the leaving up, or a person who is gone would keep the rights; the page names it until it is handed over.</remarks>
internal sealed class LeaveStaff(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation, Administrators administrators, IEnumerable<IOpenWork> openWork)
{
    public async Task<Outcome<long>> RunAsync(LeaveStaffRequest request, CancellationToken cancel)
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

        var lastDay = request.LastDay ?? organisation.Today();
        var checks = new FieldChecks()
            .That(lastDay >= person.JoinedOn, "organisation-date-early", nameof(request.LastDay))
            .That(await administrators.SomebodyStaysAsync(grant => grant.StaffId == person.Id, cancel), "administrator-last");
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        person.LeftOn = lastDay;
        await EndWithAsync(person.Id, lastDay, cancel);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : person.Id;
    }

    /// <summary>What must be handed over: units headed, lines of the duty table, and what the modules name.</summary>
    public async Task<IReadOnlyList<OpenWork>> HandOverAsync(long staffId, CancellationToken cancel)
    {
        var open = new List<OpenWork>
        {
            new("open-work.heads", await db.Set<Unit>().CountAsync(unit => (unit.HeadId == staffId || unit.DeputyHeadId == staffId) && unit.ValidTo == null, cancel), "/organisation"),
            new("open-work.duties", await db.Set<DutyAssignment>().CountAsync(duty => duty.StaffId == staffId || duty.DeputyId == staffId, cancel), "/duties"),
        };
        foreach (var source in openWork)
        {
            open.AddRange(await source.OfStaffAsync(staffId, cancel));
        }

        open.RemoveAll(work => work.Count == 0);
        return open;
    }

    private async Task EndWithAsync(long staffId, DateOnly lastDay, CancellationToken cancel)
    {
        var holders = await db.Set<PostHolder>().Where(holder => holder.StaffId == staffId && (holder.To == null || holder.To > lastDay)).ToListAsync(cancel);
        holders.ForEach(holder => holder.To = lastDay);
        var grants = await db.Set<RoleGrant>().Where(grant => grant.StaffId == staffId && (grant.To == null || grant.To > lastDay)).ToListAsync(cancel);
        grants.ForEach(grant => grant.To = lastDay);
    }
}
