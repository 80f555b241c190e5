using System.Globalization;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.Administration;

/// <summary>Finds the employee of a new account, or adds one.</summary>
internal sealed class PersonForAccount(GuanxiDbContext db, OrganisationQueries organisation, CurrentStaff staff)
{
    /// <returns>The staff id; the caller holds the transaction.</returns>
    public async Task<Outcome<long>> FindOrAddAsync(AddAccountRequest request, CancellationToken cancel)
    {
        var name = request.PersonName.Trim();
        if (request.StaffId is null && (name.Length == 0 || name.Length > 100))
        {
            return name.Length == 0
                ? new Refusal("field-missing", nameof(request.PersonName))
                : new Refusal("field-too-long", nameof(request.PersonName)) { Arguments = [100] };
        }

        var found = await db.Set<StaffMember>()
            .Where(person => request.StaffId == null ? person.Name == name && person.LeftOn == null : person.Id == request.StaffId)
            .Where(person => !db.Set<Account>().Any(account => account.StaffId == person.Id))
            .Select(person => person.Id).Take(2).ToListAsync(cancel);
        return found.Count switch
        {
            1 => found[0],
            2 => new Refusal("person-ambiguous", nameof(request.PersonName)),
            _ when request.StaffId is not null => new Refusal("person-unknown", nameof(request.StaffId)),
            _ when !staff.May(PlatformPermissions.EditOrganisation) => new Refusal("permission-missing", nameof(request.PersonName)) { Kind = RefusalKind.Forbidden },
            _ => await AddAsync(request, name, cancel),
        };
    }

    private async Task<Outcome<long>> AddAsync(AddAccountRequest request, string name, CancellationToken cancel)
    {
        if (await FindUnitAsync(request, cancel) is not { } unit)
        {
            return new Refusal("unit-unknown", nameof(request.UnitCode));
        }

        var person = new StaffMember
        {
            Number = await NextNumberAsync(cancel),
            Name = name,
            NameSort = Pinyin.SortKey(name, NameKind.Person),
            UnitId = unit.Id,
            JoinedOn = organisation.Today(),
        };
        db.Add(person);
        await db.SaveChangesAsync(cancel);
        return person.Id;
    }

    private async Task<Unit?> FindUnitAsync(AddAccountRequest request, CancellationToken cancel)
    {
        var unit = await db.Set<Unit>().OrderBy(row => row.Id)
            .FirstOrDefaultAsync(row => request.UnitCode == "" ? row.ParentId == null : row.Code == request.UnitCode, cancel);
        if (unit is not null || request.CompanyName.Length == 0 || await db.Set<Unit>().AnyAsync(cancel))
        {
            return unit;
        }

        unit = new Unit { Code = "001", Name = request.CompanyName.Trim(), Type = "head-company", ValidFrom = organisation.Today() };
        db.Add(unit);
        await db.SaveChangesAsync(cancel);
        return unit;
    }

    /// <summary>One above the highest number that is a whole number, four digits or more.</summary>
    private async Task<string> NextNumberAsync(CancellationToken cancel)
    {
        var numbers = await db.Set<StaffMember>().Select(person => person.Number).ToListAsync(cancel);
        var highest = numbers.Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0).DefaultIfEmpty().Max();
        return (highest + 1).ToString("D4", CultureInfo.InvariantCulture);
    }
}
