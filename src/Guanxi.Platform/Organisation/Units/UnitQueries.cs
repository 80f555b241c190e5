using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A unit in the tree as of a date.</summary>
/// <param name="HeadName">Empty when nobody heads it, or when a past date was asked for.</param>
/// <param name="StaffCount">People whose main unit it was on that date.</param>
public sealed record TreeUnit(long Id, string Code, string Name, string Type, long? ParentId, string HeadName, int StaffCount);

/// <summary>A unit with the names that its page shows.</summary>
internal sealed record UnitDetail(Unit Unit, string? ParentName, StaffName? Head, StaffName? DeputyHead, string? RoleName, IReadOnlyList<string> Functions);

/// <summary>A person as a link.</summary>
public sealed record StaffName(long Id, string Name, DateOnly? LeftOn);

/// <summary>A person of a unit.</summary>
internal sealed record UnitMember(long Id, long? MemberId, string Name, string Number, string RoleInTeam, string Skills);

/// <summary>Reads units for their pages.</summary>
internal sealed class UnitQueries(GuanxiDbContext db, OrganisationQueries organisation)
{
    /// <summary>Every unit that existed on the date, under the parent that it had then, in the order of codes.</summary>
    public async Task<IReadOnlyList<TreeUnit>> TreeOnAsync(DateOnly date, CancellationToken cancel)
    {
        var units = await db.Set<Unit>().AsNoTracking().Where(unit => unit.ValidFrom <= date && (unit.ValidTo == null || unit.ValidTo >= date))
            .OrderBy(unit => unit.Code).ToListAsync(cancel);
        var placements = (await db.Set<UnitPlacement>().AsNoTracking().ToListAsync(cancel)).ToLookup(placement => placement.UnitId, placement => (placement.From, placement.ParentId));
        var counts = await StaffCountsAsync(date, cancel);
        var heads = date >= organisation.Today() ? await HeadNamesAsync(cancel) : [];
        return [.. units.Select(unit => new TreeUnit(
            unit.Id, unit.Code, unit.Name, unit.Type, PlacementRule.On(placements[unit.Id], date, unit.ParentId),
            unit.HeadId is { } head ? heads.GetValueOrDefault(head, "") : "", counts.GetValueOrDefault(unit.Id)))];
    }

    public async Task<UnitDetail?> FindAsync(long id, CancellationToken cancel)
    {
        if (await db.Set<Unit>().AsNoTracking().SingleOrDefaultAsync(unit => unit.Id == id, cancel) is not { } unit)
        {
            return null;
        }

        var functions = await db.Set<UnitFunction>().Where(function => function.UnitId == id).Select(function => function.Function).ToListAsync(cancel);
        return new UnitDetail(
            unit,
            await db.Set<Unit>().Where(parent => parent.Id == unit.ParentId).Select(parent => parent.Name).SingleOrDefaultAsync(cancel),
            await NameAsync(unit.HeadId, cancel),
            await NameAsync(unit.DeputyHeadId, cancel),
            await db.Set<Role>().Where(role => role.Id == unit.RoleId).Select(role => role.Name).SingleOrDefaultAsync(cancel),
            functions);
    }

    public Task<StaffName?> NameAsync(long? staffId, CancellationToken cancel) => db.Set<StaffMember>().Where(person => person.Id == staffId)
        .Select(person => new StaffName(person.Id, person.Name, person.LeftOn)).SingleOrDefaultAsync(cancel);

    /// <summary>Units directly below that are not closed.</summary>
    public async Task<IReadOnlyList<UnitRow>> ChildrenAsync(long unitId, CancellationToken cancel) =>
        await organisation.Units().Where(unit => unit.ParentId == unitId && unit.ValidTo == null).OrderBy(unit => unit.Code).ToListAsync(cancel);

    /// <summary>People of the unit, those of the team only after those whose main unit it is.</summary>
    public async Task<IReadOnlyList<UnitMember>> MembersAsync(long unitId, CancellationToken cancel)
    {
        var main = await db.Set<StaffMember>().Where(person => person.UnitId == unitId && person.LeftOn == null).OrderBy(person => person.NameSort)
            .Select(person => new UnitMember(person.Id, null, person.Name, person.Number, "", "")).ToListAsync(cancel);
        var further = await (from member in db.Set<TeamMember>()
                             join person in db.Set<StaffMember>() on member.StaffId equals person.Id
                             where member.UnitId == unitId && person.LeftOn == null
                             orderby person.NameSort
                             select new UnitMember(person.Id, member.Id, person.Name, person.Number, member.RoleInTeam, member.Skills)).ToListAsync(cancel);
        return [.. main, .. further];
    }

    public async Task<IReadOnlyList<UnitGoal>> GoalsAsync(long unitId, CancellationToken cancel) =>
        await db.Set<UnitGoal>().AsNoTracking().Where(goal => goal.UnitId == unitId).OrderBy(goal => goal.Id).ToListAsync(cancel);

    /// <summary>Where the unit stood from when on, the latest first; empty when it never moved.</summary>
    public async Task<IReadOnlyList<(DateOnly From, string ParentName)>> MovesAsync(long unitId, CancellationToken cancel)
    {
        var moves = await (from placement in db.Set<UnitPlacement>()
                           where placement.UnitId == unitId
                           orderby placement.From descending
                           select new { placement.From, Parent = db.Set<Unit>().Where(unit => unit.Id == placement.ParentId).Select(unit => unit.Name).FirstOrDefault() })
            .ToListAsync(cancel);
        return [.. moves.Select(move => (move.From, move.Parent ?? ""))];
    }

    private async Task<Dictionary<long, int>> StaffCountsAsync(DateOnly date, CancellationToken cancel)
    {
        var people = await db.Set<StaffMember>().Where(person => person.JoinedOn <= date && (person.LeftOn == null || person.LeftOn >= date))
            .Select(person => new { person.Id, person.UnitId }).ToListAsync(cancel);
        var moves = (await db.Set<StaffPlacement>().AsNoTracking().ToListAsync(cancel)).ToLookup(move => move.StaffId, move => (move.From, move.UnitId));
        return people.CountBy(person => PlacementRule.On(moves[person.Id], date, person.UnitId)).ToDictionary();
    }

    private Task<Dictionary<long, string>> HeadNamesAsync(CancellationToken cancel) =>
        (from unit in db.Set<Unit>()
         join person in db.Set<StaffMember>() on unit.HeadId equals person.Id
         select new { person.Id, person.Name }).Distinct().ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
}
