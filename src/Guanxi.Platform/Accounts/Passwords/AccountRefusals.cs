using Guanxi.Platform.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Accounts.Passwords;

/// <summary>Says in our words why the framework refused to save an account.</summary>
internal static class AccountRefusals
{
    public static List<Refusal> Of(IdentityResult result, string passwordField, string userNameField, SecurityTerms terms) =>
        [.. result.Errors.Select(error => error.Code switch
        {
            "DuplicateUserName" => new Refusal("user-name-taken", userNameField) { Kind = RefusalKind.Conflict },
            "InvalidUserName" => new Refusal("user-name-invalid", userNameField),
            "PasswordMismatch" => new Refusal("password-wrong", "CurrentPassword"),
            "ConcurrencyFailure" => Refusal.Stale(),
            _ => new Refusal(error.Code, passwordField) { Arguments = [terms.PasswordLength] },
        })];
}
