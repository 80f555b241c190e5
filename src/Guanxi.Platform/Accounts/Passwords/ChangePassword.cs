using Guanxi.Platform.Accounts.Sessions;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Accounts.Passwords;

/// <summary>What the person typed.</summary>
internal sealed record ChangePasswordRequest(string CurrentPassword, string NewPassword, string RepeatedPassword);

/// <summary>The acting person's new password; the other sessions end.</summary>
internal sealed class ChangePassword(
    GuardedAccounts accounts, SignInManager<Account> signIn, SessionBook sessions, CurrentStaff staff, AccessLog log, IHttpContextAccessor http)
{
    public async Task<Outcome<bool>> RunAsync(ChangePasswordRequest request, CancellationToken cancel)
    {
        var account = await accounts.OfAsync(staff, cancel);
        var terms = await accounts.TermsAsync();
        var refusals = Check(request, account, terms);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        if (!(await signIn.CheckPasswordSignInAsync(account, request.CurrentPassword, lockoutOnFailure: true)).Succeeded)
        {
            return new Refusal("password-wrong", nameof(request.CurrentPassword));
        }

        account.MustChangePassword = false;
        var changed = await accounts.ChangePasswordAsync(account, request.CurrentPassword, request.NewPassword);
        if (!changed.Succeeded)
        {
            return AccountRefusals.Of(changed, nameof(request.NewPassword), "UserName", terms);
        }

        await sessions.EndAllAsync(account.Id, SessionCheck.SessionOf(http.HttpContext!.User), SessionEnding.AccountChanged, staff.StaffId, cancel);
        await signIn.RefreshSignInAsync(account);
        await log.WriteAsync(staff, AccessKind.AccountChanged, account.HistoryOf, "password-changed", cancel);
        return true;
    }

    private static List<Refusal> Check(ChangePasswordRequest request, Account account, SecurityTerms terms)
    {
        var refusals = PasswordRule.Faults(request.NewPassword, account.UserName, terms, nameof(request.NewPassword)).ToList();
        if (request.NewPassword != request.RepeatedPassword)
        {
            refusals.Add(new Refusal("password-not-repeated", nameof(request.RepeatedPassword)));
        }

        if (request.NewPassword == request.CurrentPassword)
        {
            refusals.Add(new Refusal("password-not-new", nameof(request.NewPassword)));
        }

        return refusals;
    }
}
