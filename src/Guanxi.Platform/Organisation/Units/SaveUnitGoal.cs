using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A goal of a unit, new (<c>Id</c> null) or changed.</summary>
internal sealed record SaveUnitGoalRequest(long UnitId, long? Id, string Text, decimal? Target, decimal? Actual, string Measure, bool LowerIsBetter);

/// <summary>Writes down a goal, or what was reached of it.</summary>
internal sealed class SaveUnitGoal(GuanxiDbContext db, CurrentStaff staff)
{
    public async Task<Outcome<long>> RunAsync(SaveUnitGoalRequest request, CancellationToken cancel)
    {
        if (!await MayAsync(request.UnitId, cancel))
        {
            return Refusal.Forbidden();
        }

        var checks = new FieldChecks()
            .Text(request.Text, nameof(request.Text), 200)
            .OptionalText(request.Measure, nameof(request.Measure), 20);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var goal = request.Id is null
            ? new UnitGoal { UnitId = request.UnitId, Text = request.Text }
            : await db.Set<UnitGoal>().SingleOrDefaultAsync(row => row.Id == request.Id && row.UnitId == request.UnitId, cancel);
        if (goal is null)
        {
            return Refusal.NotFound();
        }

        if (request.Id is null)
        {
            db.Add(goal);
        }

        goal.Text = request.Text.Trim();
        goal.Target = request.Target;
        goal.Actual = request.Actual;
        goal.Measure = request.Measure.Trim();
        goal.LowerIsBetter = request.LowerIsBetter;
        await db.SaveChangesAsync(cancel);
        return goal.Id;
    }

    public async Task<Outcome<long>> RemoveAsync(long unitId, long goalId, CancellationToken cancel)
    {
        if (!await MayAsync(unitId, cancel))
        {
            return Refusal.Forbidden();
        }

        if (await db.Set<UnitGoal>().SingleOrDefaultAsync(row => row.Id == goalId && row.UnitId == unitId, cancel) is not { } goal)
        {
            return Refusal.NotFound();
        }

        db.Remove(goal);
        await db.SaveChangesAsync(cancel);
        return goalId;
    }

    /// <summary>The unit's own heads, and whoever edits the organisation.</summary>
    public async Task<bool> MayAsync(long unitId, CancellationToken cancel) =>
        staff.May(PlatformPermissions.EditOrganisation)
        || (staff.StaffId is { } me && await db.Set<Unit>().AnyAsync(unit => unit.Id == unitId && (unit.HeadId == me || unit.DeputyHeadId == me), cancel));
}
