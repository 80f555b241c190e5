using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.Administration;

/// <summary>Accounts for the administrator's pages.</summary>
internal sealed class AccountQueries(GuanxiDbContext db, OrganisationQueries organisation, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>Up to <see cref="PageSize"/> accounts and one more when there is a next page, by user name.</summary>
    /// <param name="words">Part of user name or person's name; empty: all.</param>
    /// <param name="after"><see cref="AccountRow.SortName"/> after which the page begins; empty: the first.</param>
    public async Task<IReadOnlyList<AccountRow>> ListAsync(string words, AccountState? state, string after, CancellationToken cancel)
    {
        var upper = words.Trim().ToUpperInvariant();
        var rows = Rows().Where(row => state == null || row.State == state);
        if (upper.Length > 0)
        {
            rows = rows.Where(row => row.SortName.Contains(upper) || row.Person.Contains(words.Trim()));
        }

        return await rows.Where(row => row.SortName.CompareTo(after) > 0)
            .OrderBy(row => row.SortName).Take(PageSize + 1).ToListAsync(cancel);
    }

    public Task<AccountRow?> FindAsync(long id, CancellationToken cancel) => Rows().SingleOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>Employees of today who have no account yet, by name.</summary>
    public async Task<IReadOnlyList<StaffRow>> StaffWithoutAsync(CancellationToken cancel)
    {
        var today = organisation.Today();
        return await organisation.Staff()
            .Where(person => (person.LeftOn == null || person.LeftOn >= today) && !db.Set<Account>().Any(account => account.StaffId == person.Id))
            .OrderBy(person => person.NameSort).ThenBy(person => person.Number).Take(1000).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<string>> RoleNamesAsync(CancellationToken cancel) =>
        await db.Set<Role>().OrderBy(role => role.Name).Select(role => role.Name).ToListAsync(cancel);

    /// <summary>True when the person holds today a role that holds everything.</summary>
    public async Task<bool> IsAdministratorAsync(long staffId, CancellationToken cancel)
    {
        var given = (await new GivenRoles(db).OnAsync(staffId, organisation.Today(), cancel)).Select(role => role.RoleId).ToList();
        return await db.Set<Role>().AnyAsync(role => role.HoldsEverything && given.Contains(role.Id), cancel);
    }

    private IQueryable<AccountRow> Rows()
    {
        var now = clock.GetUtcNow();
        var today = organisation.Today();
        return from account in db.Set<Account>().AsNoTracking()
               join person in organisation.Staff() on account.StaffId equals person.Id
               join unit in organisation.Units() on person.UnitId equals unit.Id
               select new AccountRow
               {
                   Id = account.Id, StaffId = account.StaffId, UserName = account.UserName!, SortName = account.NormalizedUserName!, Person = person.Name, Unit = unit.Name,
                   HasSecondFactor = account.TwoFactorEnabled, MustChangePassword = account.MustChangePassword, LastSignInAt = account.LastSignInAt,
                   State = account.IsDisabled ? AccountState.Disabled
                       : person.LeftOn != null && person.LeftOn < today ? AccountState.Left
                       : account.LockoutEnd != null && account.LockoutEnd > now ? AccountState.Locked : AccountState.Active,
               };
    }
}
