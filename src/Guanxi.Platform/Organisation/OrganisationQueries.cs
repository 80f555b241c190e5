using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Superiors;
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
            Id = unit.Id, Code = unit.Code, Name = unit.Name, Type = unit.Type, ParentId = unit.ParentId,
            HeadId = unit.HeadId, DeputyHeadId = unit.DeputyHeadId, ValidFrom = unit.ValidFrom, ValidTo = unit.ValidTo,
        });

    public Task<StaffRow?> FindStaffAsync(long id, CancellationToken cancel) => Staff().SingleOrDefaultAsync(person => person.Id == id, cancel);

    public Task<UnitRow?> FindUnitAsync(long id, CancellationToken cancel) => Units().SingleOrDefaultAsync(unit => unit.Id == id, cancel);

    public async Task<UnitTree> TreeAsync(CancellationToken cancel) =>
        UnitTree.Of(await db.Set<Unit>().Select(unit => new UnitNode(unit.Id, unit.ParentId)).ToListAsync(cancel));

    /// <summary>Who works where and who heads what today; the input of <see cref="SuperiorRule"/> and <see cref="EscalationRule"/>.</summary>
    public async Task<OrganisationChart> ChartAsync(CancellationToken cancel)
    {
        var today = Today();
        var people = await db.Set<StaffMember>().Where(person => person.LeftOn == null || person.LeftOn >= today)
            .Select(person => new { person.Id, Place = new ChartPerson(person.UnitId, person.SuperiorId) })
            .ToDictionaryAsync(person => person.Id, person => person.Place, cancel);
        var units = await db.Set<Unit>().Select(unit => new { unit.Id, Place = new ChartUnit(unit.ParentId, unit.HeadId) })
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Place, cancel);
        return new OrganisationChart(people, units);
    }

    /// <summary>Everybody above whom the person stands, on any level (CSF-05).</summary>
    public async Task<IReadOnlySet<long>> SubordinatesAsync(long staffId, CancellationToken cancel) =>
        EscalationRule.Subordinates(staffId, await ChartAsync(cancel));

    /// <summary>The superiors to whom a case of that person climbs, the nearest first (CSF-05).</summary>
    public async Task<IReadOnlyList<long>> SuperiorsAsync(long staffId, CancellationToken cancel) =>
        EscalationRule.Chain(staffId, OrganisationTerms.Default.EscalationLevels, await ChartAsync(cancel));

    /// <summary>Staff ids of a unit's people: main unit or further team, not left (CSG-07).</summary>
    public async Task<IReadOnlyList<long>> MembersAsync(long unitId, CancellationToken cancel)
    {
        var today = Today();
        return await db.Set<StaffMember>()
            .Where(person => person.LeftOn == null || person.LeftOn >= today)
            .Where(person => person.UnitId == unitId || db.Set<TeamMember>().Any(member => member.UnitId == unitId && member.StaffId == person.Id))
            .Select(person => person.Id).ToListAsync(cancel);
    }

    /// <summary>The main unit of a person and the teams to which the person belongs besides (CSG-07).</summary>
    public async Task<IReadOnlyList<long>> UnitsOfAsync(long staffId, CancellationToken cancel) => await db.Set<StaffMember>()
        .Where(person => person.Id == staffId).Select(person => person.UnitId)
        .Union(db.Set<TeamMember>().Where(member => member.StaffId == staffId).Select(member => member.UnitId))
        .ToListAsync(cancel);

    /// <summary>Units that fulfil a function of <see cref="UnitFunctions"/>.</summary>
    public async Task<IReadOnlyList<long>> UnitsOfFunctionAsync(string function, CancellationToken cancel) =>
        await db.Set<UnitFunction>().Where(row => row.Function == function).Select(row => row.UnitId).ToListAsync(cancel);

    /// <summary>Staff ids of those who hold a post of that name today, by appointment or delegation.</summary>
    public async Task<IReadOnlyList<long>> HoldersAsync(string postName, CancellationToken cancel)
    {
        var today = Today();
        return await (from holder in db.Set<PostHolder>()
                      join post in db.Set<Post>() on holder.PostId equals post.Id
                      where post.Name == postName && holder.From <= today && (holder.To == null || holder.To >= today)
                      select holder.StaffId).Distinct().ToListAsync(cancel);
    }

    /// <summary>Today's date in China; what "today" means for every unit until units keep calendars of their own.</summary>
    public DateOnly Today() => ChinaTime.DateAt(clock.GetUtcNow().UtcDateTime);
}
