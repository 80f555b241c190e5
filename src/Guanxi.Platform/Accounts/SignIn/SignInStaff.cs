using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Accounts.SignIn;

/// <summary>Where a right password leads.</summary>
internal enum SignInStep
{
    Done,

    /// <summary>A code of the second factor is still wanted.</summary>
    SecondStep,
}

/// <summary>Signs a person in by user name and password; every try is logged.</summary>
internal sealed class SignInStaff(
    SignInManager<Account> signIn, GuardedAccounts accounts, SignInLimiter limiter, SignInAftermath aftermath, OrganisationQueries organisation, AccessLog log, IHttpContextAccessor http)
{
    public async Task<Outcome<SignInStep>> RunAsync(string userName, string password, CancellationToken cancel)
    {
        var address = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";
        if (!limiter.Allows(address, userName, await accounts.TermsAsync()))
        {
            return new Refusal("sign-in-too-many");
        }

        var account = await accounts.FindByNameAsync(userName);
        if (account is null || !await MaySignInAsync(account, cancel))
        {
            // The same work as for a known name: the time must not tell which names exist.
            accounts.PasswordHasher.HashPassword(new Account(), password);
            await log.WriteAsync(null, userName, AccessKind.SignInFailed, null, "", cancel);
            return new Refusal("sign-in-wrong");
        }

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return SignInStep.SecondStep;
        }

        return await aftermath.AnswerAsync(account, result, "sign-in-wrong", cancel);
    }

    private async Task<bool> MaySignInAsync(Account account, CancellationToken cancel) =>
        !account.IsDisabled
        && await organisation.FindStaffAsync(account.StaffId, cancel) is { } person
        && (person.LeftOn is null || person.LeftOn >= organisation.Today());
}
