using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A unit's new parent, from a day on.</summary>
internal sealed record MoveUnitRequest(long Id, long Version, long? ParentId, DateOnly? From);

/// <summary>Puts a unit, with everything below it, under another parent.</summary>
internal sealed class MoveUnit(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation)
{
    public async Task<Outcome<long>> RunAsync(MoveUnitRequest request, CancellationToken cancel)
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

        var today = organisation.Today();
        var from = request.From ?? today;
        var parent = await db.Set<Unit>().AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == request.ParentId, cancel);
        var tree = await organisation.TreeAsync(cancel);
        var checks = new FieldChecks()
            .That(parent is { ValidTo: null }, "unit-parent-missing", nameof(request.ParentId))
            .That(!tree.WouldCircle(unit.Id, request.ParentId), "unit-circle", nameof(request.ParentId))
            .That(from <= today, "organisation-date-future", nameof(request.From))
            .That(from >= unit.ValidFrom, "organisation-date-early", nameof(request.From));
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        await PlaceAsync(unit, request.ParentId, from, cancel);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : unit.Id;
    }

    private async Task PlaceAsync(Unit unit, long? parentId, DateOnly from, CancellationToken cancel)
    {
        var placements = await db.Set<UnitPlacement>().Where(placement => placement.UnitId == unit.Id).ToListAsync(cancel);
        if (placements.Count == 0 && from > unit.ValidFrom)
        {
            db.Add(new UnitPlacement { UnitId = unit.Id, ParentId = unit.ParentId, From = unit.ValidFrom });
        }

        // A move backdated before later ones would contradict them.
        db.RemoveRange(placements.Where(placement => placement.From > from));
        if (placements.Find(placement => placement.From == from) is { } same)
        {
            same.ParentId = parentId;
        }
        else
        {
            db.Add(new UnitPlacement { UnitId = unit.Id, ParentId = parentId, From = from });
        }

        unit.ParentId = parentId;
    }
}
