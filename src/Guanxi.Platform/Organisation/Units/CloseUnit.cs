using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A unit's last day.</summary>
internal sealed record CloseUnitRequest(long Id, long Version, DateOnly? LastDay);

/// <summary>Closes a unit once nothing hangs on it any more.</summary>
internal sealed class CloseUnit(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation, IEnumerable<IOpenWork> openWork)
{
    public async Task<Outcome<long>> RunAsync(CloseUnitRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        if (await db.Set<Unit>().SingleOrDefaultAsync(unit => unit.Id == request.Id, cancel) is not { } unit)
        {
            return Refusal.NotFound();
        }

        if (unit.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var lastDay = request.LastDay ?? organisation.Today();
        var checks = new FieldChecks()
            .That(unit.ParentId is not null, "unit-top")
            .That(lastDay >= unit.ValidFrom, "organisation-date-early", nameof(request.LastDay))
            .That((await BlockersAsync(unit.Id, cancel)).Count == 0, "unit-has-open-work");
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        unit.ValidTo = lastDay;
        return await db.TrySaveAsync(cancel) is { } stale ? stale : unit.Id;
    }

    /// <summary>What must be moved first: people, units below, and what the modules name.</summary>
    public async Task<IReadOnlyList<OpenWork>> BlockersAsync(long unitId, CancellationToken cancel)
    {
        var blockers = new List<OpenWork>
        {
            new("open-work.staff", await db.Set<StaffMember>().CountAsync(person => person.UnitId == unitId && person.LeftOn == null, cancel), $"/staff?unit={unitId}"),
            new("open-work.units", await db.Set<Unit>().CountAsync(unit => unit.ParentId == unitId && unit.ValidTo == null, cancel), $"/units/{unitId}"),
        };
        foreach (var source in openWork)
        {
            blockers.AddRange(await source.OfUnitAsync(unitId, cancel));
        }

        blockers.RemoveAll(blocker => blocker.Count == 0);
        return blockers;
    }
}
