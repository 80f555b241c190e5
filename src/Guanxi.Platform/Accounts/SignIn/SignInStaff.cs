using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Accounts.SignIn;

/// <summary>Signs a person in by user name and password; every try is logged.</summary>
internal sealed class SignInStaff(SignInManager<Account> signIn, UserManager<Account> accounts, AccessLog log)
{
    public async Task<Outcome<bool>> RunAsync(string userName, string password, CancellationToken cancel)
    {
        var account = await accounts.FindByNameAsync(userName);
        if (account is null || account.IsDisabled)
        {
            await log.WriteAsync(null, userName, AccessKind.SignInFailed, null, "", cancel);
            return new Refusal("sign-in-wrong");
        }

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        var kind = result.Succeeded ? AccessKind.SignedIn : result.IsLockedOut ? AccessKind.LockedOut : AccessKind.SignInFailed;
        await log.WriteAsync(account.StaffId, userName, kind, null, "", cancel);
        return result.Succeeded ? true : new Refusal(result.IsLockedOut ? "sign-in-locked" : "sign-in-wrong");
    }
}
