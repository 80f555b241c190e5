using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Posts;

/// <summary>A line of the duty table with its names.</summary>
internal sealed record DutyRow(DutyAssignment Duty, string? UnitName, StaffName? Person, StaffName? Deputy)
{
    /// <summary>Nobody named, or the one named has left (LOG-058).</summary>
    public bool HasGap(DateOnly today) => Person is null || Person.LeftOn < today;

    public bool LacksUnit => UnitName is null;
}

/// <summary>Reads the duty table.</summary>
internal sealed class DutyQueries(GuanxiDbContext db)
{
    public async Task<IReadOnlyList<DutyRow>> ListAsync(CancellationToken cancel)
    {
        var duties = await db.Set<DutyAssignment>().AsNoTracking().OrderBy(duty => duty.Id).ToListAsync(cancel);
        var unitIds = duties.Select(duty => duty.UnitId).ToList();
        var staffIds = duties.SelectMany(duty => new[] { duty.StaffId, duty.DeputyId }).ToList();
        var units = await db.Set<Unit>().Where(unit => unitIds.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancel);
        var people = await db.Set<StaffMember>().Where(person => staffIds.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => new StaffName(person.Id, person.Name, person.LeftOn), cancel);
        return [.. duties.Select(duty => new DutyRow(
            duty, units.GetValueOrDefault(duty.UnitId ?? 0), people.GetValueOrDefault(duty.StaffId ?? 0), people.GetValueOrDefault(duty.DeputyId ?? 0)))];
    }

    public Task<DutyAssignment?> FindAsync(long id, CancellationToken cancel) =>
        db.Set<DutyAssignment>().AsNoTracking().SingleOrDefaultAsync(duty => duty.Id == id, cancel);
}
