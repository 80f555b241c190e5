using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Accounts.Sessions;

/// <summary>Asks at every request whether the cookie's session still stands; it replaces the framework's check every half hour.</summary>
internal static class SessionCheck
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        // Style sheets and scripts are the same for everybody.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return;
        }

        var stampClaim = context.HttpContext.RequestServices.GetRequiredService<Microsoft.Extensions.Options.IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var book = context.HttpContext.RequestServices.GetRequiredService<SessionBook>();
        if (SessionOf(context.Principal) is not { } session
            || !await book.UseAsync(session, context.Principal?.FindFirstValue(stampClaim) ?? "", context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    /// <summary>Id of the cookie's session, or null for a token or for nobody.</summary>
    public static long? SessionOf(ClaimsPrincipal? principal) =>
        long.TryParse(principal?.FindFirstValue(SessionBook.SessionClaim), CultureInfo.InvariantCulture, out var id) ? id : null;
}
