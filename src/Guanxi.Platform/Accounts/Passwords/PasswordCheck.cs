using Guanxi.Platform.Organisation;
using Guanxi.Platform.Terms;
using Microsoft.AspNetCore.Identity;

namespace Guanxi.Platform.Accounts.Passwords;

/// <summary>Lets the framework refuse what <see cref="PasswordRule"/> refuses, so that no path goes past it.</summary>
internal sealed class PasswordCheck(TermsRegister terms, OrganisationQueries organisation) : IPasswordValidator<Account>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var faults = PasswordRule.Faults(password ?? "", user.UserName, await terms.ForAsync<SecurityTerms>(null, organisation.Today()), null);
        return faults.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. faults.Select(fault => new IdentityError { Code = fault.Code })]);
    }
}
