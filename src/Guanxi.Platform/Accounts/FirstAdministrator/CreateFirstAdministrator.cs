using Guanxi.Platform.Accounts.Administration;
using Guanxi.Platform.Accounts.Passwords;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.FirstAdministrator;

/// <summary>What the first person gives.</summary>
internal sealed record FirstAdministratorRequest(string CompanyName, string PersonName, string UserName, string Password);

/// <summary>On an empty base: the company, its first employee, the administrator role and that person's sign-in.</summary>
internal sealed class CreateFirstAdministrator(
    GuanxiDbContext db, WriteGate gate, GuardedAccounts accounts, OrganisationQueries organisation, SetUpDefaultRoles roles)
{
    /// <summary>True while nobody can sign in.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancel) => !await db.Set<Account>().AnyAsync(cancel);

    /// <returns>The staff id of the administrator; refused once anybody has a sign-in.</returns>
    public async Task<Outcome<long>> RunAsync(FirstAdministratorRequest request, CancellationToken cancel)
    {
        var refusals = Check(request);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        if (!await IsNeededAsync(cancel))
        {
            return new Refusal("first-administrator-exists") { Kind = RefusalKind.Conflict };
        }

        var account = await AddPersonAsync(request, cancel);
        var created = await accounts.CreateAsync(account, request.Password);
        if (!created.Succeeded)
        {
            return AccountRefusals.Of(created, nameof(request.Password), nameof(request.UserName), await accounts.TermsAsync());
        }

        await transaction.CommitAsync(cancel);
        return account.StaffId;
    }

    private static List<Refusal> Check(FirstAdministratorRequest request)
    {
        var refusals = new List<Refusal>();
        Require(request.CompanyName, nameof(request.CompanyName), refusals);
        Require(request.PersonName, nameof(request.PersonName), refusals);
        Require(request.UserName, nameof(request.UserName), refusals);
        Require(request.Password, nameof(request.Password), refusals);
        return refusals;
    }

    private static void Require(string value, string field, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            refusals.Add(new Refusal("field-missing", field));
        }
        else if (value.Length > 100)
        {
            refusals.Add(new Refusal("field-too-long", field) { Arguments = [100] });
        }
    }

    private async Task<Account> AddPersonAsync(FirstAdministratorRequest request, CancellationToken cancel)
    {
        var today = organisation.Today();
        var company = new Unit { Code = "001", Name = request.CompanyName.Trim(), Type = "head-company", ValidFrom = today };
        db.Add(company);
        await db.SaveChangesAsync(cancel);

        var person = new StaffMember { Number = "0001", Name = request.PersonName.Trim(), UnitId = company.Id, JoinedOn = today };
        db.Add(person);
        var roleIds = await roles.RunAsync(cancel);
        db.Add(new RoleGrant { RoleId = roleIds[DefaultRoles.Administrator], StaffId = person.Id, From = today });
        return new Account { StaffId = person.Id, UserName = request.UserName.Trim() };
    }
}
