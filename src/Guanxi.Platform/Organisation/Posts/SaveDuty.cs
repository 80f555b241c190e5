using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>A line of the duty table, new (<c>Id</c> null) or changed.</summary>
internal sealed record SaveDutyRequest(long? Id, long Version, string Task, long? UnitId, long? StaffId, long? DeputyId);

/// <summary>Says which department and which person are in charge of a task (LOG-057, LOG-058).</summary>
internal sealed class SaveDuty(GuanxiDbContext db, CurrentStaff staff)
{
    public async Task<Outcome<long>> RunAsync(SaveDutyRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        var duty = request.Id is null
            ? new DutyAssignment { Task = request.Task }
            : await db.Set<DutyAssignment>().SingleOrDefaultAsync(row => row.Id == request.Id, cancel);
        if (duty is null)
        {
            return Refusal.NotFound();
        }

        if (request.Id is not null && duty.Version != request.Version)
        {
            return Refusal.Stale();
        }

        var checks = new FieldChecks()
            .Text(request.Task, nameof(request.Task), 200)
            .That(request.UnitId is null || await db.Set<Unit>().AnyAsync(unit => unit.Id == request.UnitId && unit.ValidTo == null, cancel), "unit-unknown", nameof(request.UnitId))
            .That(await IsEmployedAsync(request.StaffId, duty.StaffId, cancel), "staff-unknown", nameof(request.StaffId))
            .That(await IsEmployedAsync(request.DeputyId, duty.DeputyId, cancel), "staff-unknown", nameof(request.DeputyId))
            .That(request.DeputyId is null || request.DeputyId != request.StaffId, "duty-deputy-same", nameof(request.DeputyId));
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        duty.Task = request.Task.Trim();
        duty.UnitId = request.UnitId;
        duty.StaffId = request.StaffId;
        duty.DeputyId = request.DeputyId;
        if (request.Id is null)
        {
            db.Add(duty);
        }

        return await db.TrySaveAsync(cancel) is { } stale ? stale : duty.Id;
    }

    /// <summary>Adds the tasks of the regulation that are missing, in the unit that fulfils the function of customer relations.</summary>
    /// <returns>How many were added.</returns>
    public async Task<Outcome<int>> AddRegulationTasksAsync(CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EditOrganisation))
        {
            return Refusal.Forbidden();
        }

        var there = await db.Set<DutyAssignment>().Select(duty => duty.Task).ToListAsync(cancel);
        var unitId = await db.Set<UnitFunction>().Where(function => function.Function == UnitFunctions.CustomerRelations)
            .Select(function => (long?)function.UnitId).FirstOrDefaultAsync(cancel);
        var missing = RegulationDuties.Tasks.Except(there).ToList();
        db.AddRange(missing.Select(task => new DutyAssignment { Control = RegulationDuties.Control, Task = task, UnitId = unitId }));
        await db.SaveChangesAsync(cancel);
        return missing.Count;
    }

    private async Task<bool> IsEmployedAsync(long? staffId, long? before, CancellationToken cancel) =>
        staffId is null || staffId == before || await db.Set<StaffMember>().AnyAsync(person => person.Id == staffId && person.LeftOn == null, cancel);
}
