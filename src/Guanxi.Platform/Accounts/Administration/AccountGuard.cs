using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Accounts.Administration;

/// <summary>Keeps those who manage accounts from making themselves administrators through an administrator's account.</summary>
internal sealed class AccountGuard(CurrentStaff staff, AccountQueries queries)
{
    /// <summary>True for a command at the machine and for a person with the administrator role.</summary>
    public async Task<bool> IsAdministratorAsync(CancellationToken cancel) =>
        staff.IsMachine || (staff.StaffId is { } me && await queries.IsAdministratorAsync(me, cancel));

    /// <summary>Why the acting person may not change this account; null when that is allowed.</summary>
    public async Task<Refusal?> RefusalForAsync(Account account, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.ManageAccounts))
        {
            return new Refusal("permission-missing") { Kind = RefusalKind.Forbidden };
        }

        return await queries.IsAdministratorAsync(account.StaffId, cancel) && !await IsAdministratorAsync(cancel)
            ? new Refusal("account-of-administrator") { Kind = RefusalKind.Forbidden }
            : null;
    }
}
