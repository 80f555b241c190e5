using Guanxi.Platform.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Accounts.SignIn;

/// <summary>The second step of a sign-in: the six digits of the authenticator, or one of the recovery codes.</summary>
internal sealed class SignInSecondStep(
    SignInManager<Account> signIn, GuardedAccounts accounts, SignInLimiter limiter, SignInAftermath aftermath, IHttpContextAccessor http)
{
    /// <summary>True while the first step was done a moment ago in this browser.</summary>
    public async Task<bool> IsWantedAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task<Outcome<SignInStep>> RunAsync(string code, CancellationToken cancel)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { IsDisabled: false } account)
        {
            return new Refusal("second-step-over");
        }

        var address = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";
        if (!limiter.Allows(address, account.UserName!, await accounts.TermsAsync()))
        {
            return new Refusal("sign-in-too-many");
        }

        var typed = code.Replace(" ", "", StringComparison.Ordinal);
        return await aftermath.AnswerAsync(account, await TryAsync(account, typed), "second-step-wrong", cancel);
    }

    private async Task<SignInResult> TryAsync(Account account, string typed)
    {
        if (typed.All(char.IsAsciiDigit))
        {
            return await signIn.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false);
        }

        if (await accounts.IsLockedOutAsync(account))
        {
            return SignInResult.LockedOut;
        }

        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(typed);
        if (!result.Succeeded)
        {
            await accounts.AccessFailedAsync(account);
        }

        return result;
    }
}
