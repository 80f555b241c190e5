using Guanxi.Platform.Accounts.Passwords;
using Guanxi.Platform.Accounts.Sessions;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.Administration;

/// <summary>What an administrator does to somebody's account. Whatever weakens or closes it ends the person's sessions.</summary>
internal sealed class ChangeAccount(GuardedAccounts accounts, AccountGuard guard, SessionBook sessions, CurrentStaff staff, AccessLog log)
{
    /// <returns>A password for one sign-in, shown once.</returns>
    public async Task<Outcome<string>> ResetPasswordAsync(long accountId, CancellationToken cancel)
    {
        var temporary = TemporaryPassword.Create(await accounts.TermsAsync());
        var outcome = await ApplyAsync(accountId, "password-reset", endsSessions: true, async account =>
        {
            account.MustChangePassword = true;
            account.LockoutEnd = null;
            account.AccessFailedCount = 0;
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, temporary);
            return await accounts.UpdateSecurityStampAsync(account);
        }, cancel);
        return outcome.Refused ? outcome.Refusals.ToList() : temporary;
    }

    public Task<Outcome<bool>> DisableAsync(long accountId, CancellationToken cancel) =>
        ApplyAsync(accountId, "disabled", endsSessions: true, account =>
        {
            account.IsDisabled = true;
            return accounts.UpdateSecurityStampAsync(account);
        }, cancel);

    public Task<Outcome<bool>> EnableAsync(long accountId, CancellationToken cancel) =>
        ApplyAsync(accountId, "enabled", endsSessions: false, account =>
        {
            account.IsDisabled = false;
            return accounts.UpdateAsync(account);
        }, cancel);

    public Task<Outcome<bool>> UnlockAsync(long accountId, CancellationToken cancel) =>
        ApplyAsync(accountId, "unlocked", endsSessions: false, account =>
        {
            account.LockoutEnd = null;
            account.AccessFailedCount = 0;
            return accounts.UpdateAsync(account);
        }, cancel);

    /// <summary>For a lost phone: the next sign-in needs the password only.</summary>
    public Task<Outcome<bool>> RemoveSecondFactorAsync(long accountId, CancellationToken cancel) =>
        ApplyAsync(accountId, "second-factor-off", endsSessions: true, async account =>
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
            return await accounts.SetTwoFactorEnabledAsync(account, false);
        }, cancel);

    private async Task<Outcome<bool>> ApplyAsync(
        long accountId, string what, bool endsSessions, Func<Account, Task<IdentityResult>> change, CancellationToken cancel)
    {
        if (await accounts.Users.AsTracking().SingleOrDefaultAsync(row => row.Id == accountId, cancel) is not { } account)
        {
            return Refusal.NotFound();
        }

        if (await guard.RefusalForAsync(account, cancel) is { } refusal)
        {
            return refusal;
        }

        if (account.StaffId == staff.StaffId)
        {
            return new Refusal("account-own");
        }

        var changed = await change(account);
        if (!changed.Succeeded)
        {
            return Refusal.Stale();
        }

        if (endsSessions)
        {
            await sessions.EndAllAsync(account.Id, null, SessionEnding.AccountChanged, staff.StaffId, cancel);
        }

        await log.WriteAsync(staff, AccessKind.AccountChanged, account.HistoryOf, what, cancel);
        return true;
    }
}
