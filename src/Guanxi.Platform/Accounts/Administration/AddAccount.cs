using Guanxi.Platform.Accounts.Passwords;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;

namespace Guanxi.Platform.Accounts.Administration;

/// <summary>Gives an employee a sign-in, and perhaps a role.</summary>
internal sealed class AddAccount(
    GuanxiDbContext db, WriteGate gate, GuardedAccounts accounts, PersonForAccount persons, RoleForAccount roles, CurrentStaff staff, AccessLog log)
{
    public async Task<Outcome<AddedAccount>> RunAsync(AddAccountRequest request, CancellationToken cancel)
    {
        var refusals = Check(request);
        if (await roles.RefusalForAsync(request, cancel) is { } refusedRole)
        {
            refusals.Add(refusedRole);
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var person = await persons.FindOrAddAsync(request, cancel);
        if (person.Refused)
        {
            return person.Refusals.ToList();
        }

        await roles.GiveAsync(request, person.Value, cancel);
        var terms = await accounts.TermsAsync();
        var temporary = request.Password is null ? TemporaryPassword.Create(terms) : null;
        var account = new Account { StaffId = person.Value, UserName = request.UserName.Trim(), MustChangePassword = temporary is not null };
        var created = await accounts.CreateAsync(account, temporary ?? request.Password!);
        if (!created.Succeeded)
        {
            return AccountRefusals.Of(created, nameof(request.Password), nameof(request.UserName), terms);
        }

        await transaction.CommitAsync(cancel);
        await log.WriteAsync(staff, AccessKind.AccountChanged, account.HistoryOf, "added", cancel);
        return new AddedAccount(account.Id, account.StaffId, temporary);
    }

    private List<Refusal> Check(AddAccountRequest request)
    {
        var refusals = new List<Refusal>();
        if (!staff.May(PlatformPermissions.ManageAccounts))
        {
            refusals.Add(new Refusal("permission-missing") { Kind = RefusalKind.Forbidden });
        }

        if (string.IsNullOrWhiteSpace(request.UserName))
        {
            refusals.Add(new Refusal("field-missing", nameof(request.UserName)));
        }
        else if (request.UserName.Length > 100)
        {
            refusals.Add(new Refusal("field-too-long", nameof(request.UserName)) { Arguments = [100] });
        }

        return refusals;
    }
}
