using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation;

/// <summary>The organisation for reading and joining.</summary>
public sealed class OrganisationQueries(GuanxiDbContext db, TimeProvider clock)
{
    /// <summary>Employees, to be joined and filtered inside other queries.</summary>
    public IQueryable<StaffRow> Staff() => db.Set<StaffMember>()
        .Select(person => new StaffRow
        {
            Id = person.Id, Number = person.Number, Name = person.Name, NameSort = person.NameSort, UnitId = person.UnitId, LeftOn = person.LeftOn,
        });

    /// <summary>Units, to be joined and filtered inside other queries.</summary>
    public IQueryable<UnitRow> Units() => db.Set<Unit>()
        .Select(unit => new UnitRow
        {
            Id = unit.Id, Code = unit.Code, Name = unit.Name, Type = unit.Type, ParentId = unit.ParentId, ValidFrom = unit.ValidFrom, ValidTo = unit.ValidTo,
        });

    public Task<StaffRow?> FindStaffAsync(long id, CancellationToken cancel) => Staff().SingleOrDefaultAsync(person => person.Id == id, cancel);

    public async Task<UnitTree> TreeAsync(CancellationToken cancel) =>
        UnitTree.Of(await db.Set<Unit>().Select(unit => new UnitNode(unit.Id, unit.ParentId)).ToListAsync(cancel));

    /// <summary>Today's date in China; what "today" means for every unit until units keep calendars of their own.</summary>
    public DateOnly Today() => ChinaTime.DateAt(clock.GetUtcNow().UtcDateTime);
}
