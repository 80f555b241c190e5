using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts;

/// <summary>The account of the person who acts.</summary>
internal static class OwnAccount
{
    /// <exception cref="InvalidOperationException">Nobody is signed in: the page's policy let a stranger through.</exception>
    public static Task<Account> OfAsync(this GuardedAccounts accounts, CurrentStaff staff, CancellationToken cancel) =>
        accounts.Users.AsTracking().SingleAsync(account => account.StaffId == staff.StaffId, cancel);
}
