using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation;

/// <summary>An employee as other modules see one.</summary>
public sealed record StaffRow(long Id, string Number, string Name, string NameSort, long UnitId, DateOnly? LeftOn);

/// <summary>A unit as other modules see one.</summary>
public sealed record UnitRow(long Id, string Code, string Name, string Type, long? ParentId, DateOnly ValidFrom, DateOnly? ValidTo);

/// <summary>The organisation for reading and joining.</summary>
public sealed class OrganisationQueries(GuanxiDbContext db, TimeProvider clock)
{
    /// <summary>Employees, to be joined and filtered inside other queries.</summary>
    public IQueryable<StaffRow> Staff() => db.Set<StaffMember>()
        .Select(person => new StaffRow(person.Id, person.Number, person.Name, person.NameSort, person.UnitId, person.LeftOn));

    /// <summary>Units, to be joined and filtered inside other queries.</summary>
    public IQueryable<UnitRow> Units() => db.Set<Unit>()
        .Select(unit => new UnitRow(unit.Id, unit.Code, unit.Name, unit.Type, unit.ParentId, unit.ValidFrom, unit.ValidTo));

    public Task<StaffRow?> FindStaffAsync(long id, CancellationToken cancel) => Staff().SingleOrDefaultAsync(person => person.Id == id, cancel);

    public async Task<UnitTree> TreeAsync(CancellationToken cancel) =>
        UnitTree.Of(await db.Set<Unit>().Select(unit => new UnitNode(unit.Id, unit.ParentId)).ToListAsync(cancel));

    /// <summary>Today's date in China; what "today" means for every unit until units keep calendars of their own.</summary>
    public DateOnly Today() => ChinaTime.DateAt(clock.GetUtcNow().UtcDateTime);
}
