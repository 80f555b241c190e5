using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>What a unit is, who heads it, what it is for. Its place in the tree is changed by <see cref="MoveUnit"/>.</summary>
internal sealed record EditUnitRequest(
    long Id, long Version, string Code, string Name, string Type, long? HeadId, long? DeputyHeadId, long? RoleId,
    string Duties, string Area, IReadOnlyCollection<string> Functions);

/// <summary>Saves a unit's description, heads, role and functions.</summary>
internal sealed class EditUnit(GuanxiDbContext db, CurrentStaff staff, RoleByMembership roles)
{
    public async Task<Outcome<long>> RunAsync(EditUnitRequest request, CancellationToken cancel)
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

        var refusals = await CheckAsync(request, unit, cancel);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        Apply(request, unit);
        await ApplyFunctionsAsync(request, cancel);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : unit.Id;
    }

    private static void Apply(EditUnitRequest request, Unit unit)
    {
        unit.Code = request.Code.Trim();
        unit.Name = request.Name.Trim();
        unit.Type = request.Type;
        unit.HeadId = request.HeadId;
        unit.DeputyHeadId = request.DeputyHeadId;
        unit.RoleId = request.RoleId;
        unit.Duties = request.Duties.Trim();
        unit.Area = request.Area.Trim();
    }

    private async Task<List<Refusal>> CheckAsync(EditUnitRequest request, Unit unit, CancellationToken cancel)
    {
        var code = request.Code.Trim();
        var checks = new FieldChecks()
            .Text(request.Code, nameof(request.Code), 30)
            .Text(request.Name, nameof(request.Name), 100)
            .That(UnitTypes.All.Contains(request.Type), "unit-type-unknown", nameof(request.Type))
            .That(!await db.Set<Unit>().AnyAsync(other => other.Code == code && other.Id != unit.Id, cancel), "unit-code-taken", nameof(request.Code))
            .That(await IsEmployedAsync(request.HeadId, unit.HeadId, cancel), "staff-unknown", nameof(request.HeadId))
            .That(await IsEmployedAsync(request.DeputyHeadId, unit.DeputyHeadId, cancel), "staff-unknown", nameof(request.DeputyHeadId))
            .That(request.HeadId is null || request.HeadId != request.DeputyHeadId, "unit-deputy-is-head", nameof(request.DeputyHeadId))
            .OptionalText(request.Area, nameof(request.Area), 200)
            .OptionalText(request.Duties, nameof(request.Duties), 4000)
            .That(request.Functions.All(UnitFunctions.All.Contains), "unit-function-unknown", nameof(request.Functions));
        checks.Refusals.AddRange(await roles.CheckAsync(unit.RoleId, request.RoleId, nameof(request.RoleId), cancel));
        return checks.Refusals;
    }

    // Whoever headed the unit before may stay in the form although he has left meanwhile.
    private async Task<bool> IsEmployedAsync(long? staffId, long? before, CancellationToken cancel) =>
        staffId is null || staffId == before || await db.Set<StaffMember>().AnyAsync(person => person.Id == staffId && person.LeftOn == null, cancel);

    private async Task ApplyFunctionsAsync(EditUnitRequest request, CancellationToken cancel)
    {
        var there = await db.Set<UnitFunction>().Where(function => function.UnitId == request.Id).ToListAsync(cancel);
        db.RemoveRange(there.Where(function => !request.Functions.Contains(function.Function)));
        db.AddRange(request.Functions.Except(there.Select(function => function.Function))
            .Select(function => new UnitFunction { Function = function, UnitId = request.Id }));
    }
}
