using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Superiors;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Staff;

/// <summary>What the staff list is asked for.</summary>
/// <param name="Text">Part of a name, its pinyin or initials, a number or a telephone number; empty for all.</param>
/// <param name="UnitId">This unit and those below; null for all.</param>
/// <param name="AlsoLeft">True to show those who have left.</param>
/// <param name="After">Key of the last line of the page before, or null.</param>
internal sealed record StaffSearch(string Text, long? UnitId, bool AlsoLeft, string? After);

/// <summary>A line of the staff list.</summary>
internal sealed record StaffListRow
{
    public required long Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string NameSort { get; init; }

    public required string UnitName { get; init; }

    public required long UnitId { get; init; }

    public required string Phone { get; init; }

    public required DateOnly? LeftOn { get; init; }

    /// <summary>Where the next page begins.</summary>
    public string Key => $"{NameSort}|{Id}";
}

/// <summary>An employee with the names that the page shows.</summary>
internal sealed record StaffDetail(
    StaffMember Person, UnitRow Unit, StaffName? Superior, bool SuperiorByHand, IReadOnlyList<(UnitRow Unit, string RoleInTeam, string Skills)> Teams,
    IReadOnlyList<HolderRow> Posts, IReadOnlyList<(DateOnly From, string UnitName)> Moves, IReadOnlyList<StaffName> Subordinates);

/// <summary>Reads employees for lists and pages.</summary>
internal sealed class StaffQueries(GuanxiDbContext db, OrganisationQueries organisation, PostQueries posts)
{
    public const int PageLength = 50;

    /// <summary>One page in pinyin order, with one line more than the page holds when there is a next one.</summary>
    public async Task<IReadOnlyList<StaffListRow>> ListAsync(StaffSearch search, CancellationToken cancel)
    {
        var today = organisation.Today();
        var people = Matching(search.Text);
        if (!search.AlsoLeft)
        {
            people = people.Where(person => person.LeftOn == null || person.LeftOn >= today);
        }

        if (search.UnitId is { } unitId)
        {
            var units = (await organisation.TreeAsync(cancel)).Below(unitId).ToList();
            people = people.Where(person => units.Contains(person.UnitId));
        }

        if (search.After?.Split('|') is [var sort, var id] && long.TryParse(id, out var afterId))
        {
            people = people.Where(person => person.NameSort.CompareTo(sort) > 0 || (person.NameSort == sort && person.Id > afterId));
        }

        return await people.OrderBy(person => person.NameSort).ThenBy(person => person.Id).Take(PageLength + 1)
            .Select(person => new StaffListRow
            {
                Id = person.Id, Number = person.Number, Name = person.Name, NameSort = person.NameSort, UnitId = person.UnitId,
                UnitName = db.Set<Unit>().Where(unit => unit.Id == person.UnitId).Select(unit => unit.Name).First(), Phone = person.Phone, LeftOn = person.LeftOn,
            }).ToListAsync(cancel);
    }

    public async Task<StaffDetail?> FindAsync(long id, CancellationToken cancel)
    {
        if (await db.Set<StaffMember>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } person)
        {
            return null;
        }

        var chart = await organisation.ChartAsync(cancel);
        var superior = SuperiorRule.Of(id, chart);
        var below = chart.People.Keys.Where(other => SuperiorRule.Of(other, chart) == id).ToList();
        return new StaffDetail(
            person,
            (await organisation.FindUnitAsync(person.UnitId, cancel))!,
            (await NamesAsync(superior is { } one ? [one] : [], cancel)).SingleOrDefault(),
            person.SuperiorId is not null && person.SuperiorId == superior,
            await TeamsAsync(id, cancel),
            await posts.OfStaffAsync(id, cancel),
            await MovesAsync(id, cancel),
            await NamesAsync(below, cancel));
    }

    /// <summary>People whose name, pinyin, initials, number or telephone number fits; everybody for an empty text.</summary>
    public IQueryable<StaffMember> Matching(string text)
    {
        var people = db.Set<StaffMember>().AsNoTracking();
        var wanted = text.Trim();
        if (wanted.Length == 0)
        {
            return people;
        }

        var pinyin = wanted.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return people.Where(person => person.Name.Contains(wanted)
            || person.NameSort.Replace(" ", "").StartsWith(pinyin)
            || person.NameInitials.StartsWith(pinyin)
            || person.Number.StartsWith(wanted)
            || (person.Phone != "" && person.Phone.EndsWith(wanted)));
    }

    private async Task<IReadOnlyList<StaffName>> NamesAsync(IReadOnlyCollection<long> ids, CancellationToken cancel) =>
        await db.Set<StaffMember>().Where(person => ids.Contains(person.Id)).OrderBy(person => person.NameSort)
            .Select(person => new StaffName(person.Id, person.Name, person.LeftOn)).ToListAsync(cancel);

    private async Task<IReadOnlyList<(UnitRow Unit, string RoleInTeam, string Skills)>> TeamsAsync(long staffId, CancellationToken cancel)
    {
        var teams = await (from member in db.Set<TeamMember>()
                           join unit in organisation.Units() on member.UnitId equals unit.Id
                           where member.StaffId == staffId
                           orderby unit.Code
                           select new { Unit = unit, member.RoleInTeam, member.Skills }).ToListAsync(cancel);
        return [.. teams.Select(team => (team.Unit, team.RoleInTeam, team.Skills))];
    }

    private async Task<IReadOnlyList<(DateOnly From, string UnitName)>> MovesAsync(long staffId, CancellationToken cancel)
    {
        var moves = await (from move in db.Set<StaffPlacement>()
                           join unit in db.Set<Unit>() on move.UnitId equals unit.Id
                           where move.StaffId == staffId
                           orderby move.From descending
                           select new { move.From, unit.Name }).ToListAsync(cancel);
        return [.. moves.Select(move => (move.From, move.Name))];
    }
}
