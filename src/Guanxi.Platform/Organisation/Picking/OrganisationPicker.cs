using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Organisation.Picking;

/// <summary>One choice of a picker.</summary>
/// <param name="Value">Id.</param>
/// <param name="Text">Name.</param>
/// <param name="Hint">What tells namesakes apart: the unit of a person, the parent of a unit.</param>
public sealed record PickChoice(long Value, string Text, string Hint);

/// <summary>People and units for choosing in forms.</summary>
internal sealed class OrganisationPicker(GuanxiDbContext db, StaffQueries staff, OrganisationQueries organisation)
{
    public const int Found = 20;

    /// <summary>People who have not left and fit the text.</summary>
    public async Task<IReadOnlyList<PickChoice>> StaffAsync(string text, int count, CancellationToken cancel)
    {
        var today = organisation.Today();
        return await (from person in staff.Matching(text)
                      join unit in db.Set<Unit>() on person.UnitId equals unit.Id
                      where person.LeftOn == null || person.LeftOn >= today
                      orderby person.NameSort, person.Id
                      select new PickChoice(person.Id, person.Name, unit.Name)).Take(count).ToListAsync(cancel);
    }

    /// <summary>The person already chosen, who may have left.</summary>
    public Task<PickChoice?> OneStaffAsync(long id, CancellationToken cancel) =>
        (from person in db.Set<StaffMember>()
         join unit in db.Set<Unit>() on person.UnitId equals unit.Id
         where person.Id == id
         select new PickChoice(person.Id, person.Name, unit.Name)).SingleOrDefaultAsync(cancel);

    /// <summary>Units that are not closed and whose name or code fits.</summary>
    public async Task<IReadOnlyList<PickChoice>> UnitsAsync(string text, int count, CancellationToken cancel)
    {
        var wanted = text.Trim();
        return await (from unit in db.Set<Unit>()
                      where unit.ValidTo == null && (wanted == "" || unit.Name.Contains(wanted) || unit.Code.StartsWith(wanted))
                      orderby unit.Code
                      select new PickChoice(unit.Id, unit.Name, db.Set<Unit>().Where(parent => parent.Id == unit.ParentId).Select(parent => parent.Name).FirstOrDefault() ?? unit.Code))
            .Take(count).ToListAsync(cancel);
    }

    public Task<PickChoice?> OneUnitAsync(long id, CancellationToken cancel) =>
        db.Set<Unit>().Where(unit => unit.Id == id).Select(unit => new PickChoice(unit.Id, unit.Name, unit.Code)).SingleOrDefaultAsync(cancel);
}
