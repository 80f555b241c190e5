using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A new unit of the tree.</summary>
internal sealed record AddUnitRequest(string Code, string Name, string Type, long? ParentId, DateOnly? ValidFrom);

/// <summary>Adds a unit under a parent.</summary>
internal sealed class AddUnit(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation)
{
    /// <returns>Id of the unit.</returns>
    public async Task<Outcome<long>> RunAsync(AddUnitRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        var refusals = await CheckAsync(request, cancel);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var from = request.ValidFrom ?? organisation.Today();
        var unit = new Unit { Code = request.Code.Trim(), Name = request.Name.Trim(), Type = request.Type, ParentId = request.ParentId, ValidFrom = from };
        db.Add(unit);
        await db.SaveChangesAsync(cancel);
        return unit.Id;
    }

    private async Task<List<Refusal>> CheckAsync(AddUnitRequest request, CancellationToken cancel)
    {
        var code = request.Code.Trim();
        var parent = request.ParentId is { } id ? await db.Set<Unit>().AsNoTracking().SingleOrDefaultAsync(unit => unit.Id == id, cancel) : null;
        return new FieldChecks()
            .Text(request.Code, nameof(request.Code), 30)
            .Text(request.Name, nameof(request.Name), 100)
            .That(UnitTypes.All.Contains(request.Type), "unit-type-unknown", nameof(request.Type))
            .That(parent is not null, "unit-parent-missing", nameof(request.ParentId))
            .That(parent is not { ValidTo: not null }, "unit-closed", nameof(request.ParentId))
            .That(!await db.Set<Unit>().AnyAsync(unit => unit.Code == code, cancel), "unit-code-taken", nameof(request.Code))
            .Refusals;
    }
}
