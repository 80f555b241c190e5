using System.Globalization;
using System.Security.Claims;
using Guanxi.Platform.Accounts.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Guanxi.Platform.Accounts.SignIn;

/// <summary>The framework's sign-in; each one begins a session, whose id goes into the cookie.</summary>
internal sealed class SessionSignIn(
    UserManager<Account> accounts,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    SessionBook sessions)
    : SignInManager<Account>(accounts, http, claims, options, logger, schemes, confirmation)
{
    public override async Task SignInWithClaimsAsync(
        Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        // A renewed cookie (after a change of password) stays in its session.
        var mine = Context.User.FindFirstValue(ClaimTypes.NameIdentifier) == user.Id.ToString(CultureInfo.InvariantCulture);
        var session = (mine ? SessionCheck.SessionOf(Context.User) : null) ?? await sessions.BeginAsync(user.Id, Context.RequestAborted);
        var claim = new Claim(SessionBook.SessionClaim, session.ToString(CultureInfo.InvariantCulture));
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims, claim]);
    }
}
