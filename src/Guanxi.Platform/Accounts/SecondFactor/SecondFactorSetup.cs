using Guanxi.Platform.Accounts.Sessions;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Accounts.SecondFactor;

/// <summary>What the set-up page shows.</summary>
/// <param name="IsOn">True when codes are asked for at sign-in.</param>
/// <param name="Key">Secret for the authenticator, in groups of four; empty when it is on.</param>
/// <param name="Address">The same as an <c>otpauth://</c> address for the picture; empty when it is on.</param>
/// <param name="RecoveryCodes">How many recovery codes are left.</param>
internal sealed record SecondFactorState(bool IsOn, string Key, string Address, int RecoveryCodes);

/// <summary>Switches the acting person's second factor on and off.</summary>
internal sealed class SecondFactorSetup(
    GuardedAccounts accounts, SignInManager<Account> signIn, SessionBook sessions, CurrentStaff staff, AccessLog log, IHttpContextAccessor http)
{
    private const int RecoveryCodes = 10;

    public async Task<SecondFactorState> StateAsync(CancellationToken cancel)
    {
        var account = await accounts.OfAsync(staff, cancel);
        if (account.TwoFactorEnabled)
        {
            return new SecondFactorState(true, "", "", await accounts.CountRecoveryCodesAsync(account));
        }

        var key = await accounts.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(key))
        {
            // Gives the account a new security stamp, too: this session's cookie must follow.
            await accounts.ResetAuthenticatorKeyAsync(account);
            await signIn.RefreshSignInAsync(account);
            key = (await accounts.GetAuthenticatorKeyAsync(account))!;
        }

        return new SecondFactorState(false, string.Join(' ', key.Chunk(4).Select(group => new string(group))), AddressOf(account.UserName!, key), 0);
    }

    /// <returns>The recovery codes, which are never shown again.</returns>
    public async Task<Outcome<IReadOnlyList<string>>> SwitchOnAsync(string code, CancellationToken cancel)
    {
        var account = await accounts.OfAsync(staff, cancel);
        var typed = code.Replace(" ", "", StringComparison.Ordinal);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, typed))
        {
            return new Refusal("second-step-wrong", "Code");
        }

        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await AfterChangeAsync(account, "second-factor-on", cancel);
        return codes!.ToList();
    }

    public async Task<Outcome<bool>> SwitchOffAsync(string password, CancellationToken cancel)
    {
        var account = await accounts.OfAsync(staff, cancel);
        if (!(await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded)
        {
            return new Refusal("password-wrong", "Password");
        }

        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await AfterChangeAsync(account, "second-factor-off", cancel);
        return true;
    }

    private async Task AfterChangeAsync(Account account, string what, CancellationToken cancel)
    {
        await sessions.EndAllAsync(account.Id, SessionCheck.SessionOf(http.HttpContext!.User), SessionEnding.AccountChanged, staff.StaffId, cancel);
        await signIn.RefreshSignInAsync(account);
        await log.WriteAsync(staff, AccessKind.AccountChanged, account.HistoryOf, what, cancel);
    }

    private static string AddressOf(string userName, string key) =>
        $"otpauth://totp/Guanxi:{Uri.EscapeDataString(userName)}?secret={key}&issuer=Guanxi&digits=6";
}
