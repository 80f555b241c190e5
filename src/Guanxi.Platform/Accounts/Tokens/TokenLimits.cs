using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Accounts.Tokens;

/// <summary>What holds for every call with a token, whatever the route asks for: the right to use the API, and no changes by a reader.</summary>
internal sealed class TokenLimits(Permissions.CurrentStaff staff) : IAuthorizationHandler
{
    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (context.User.Identity?.AuthenticationType != TokenAuthentication.SchemeName)
        {
            return Task.CompletedTask;
        }

        if (!staff.May(PlatformPermissions.UseApi))
        {
            context.Fail(new AuthorizationFailureReason(this, "permission-missing"));
        }
        else if (context.User.HasClaim(TokenAuthentication.ReadOnlyClaim, "true") && context.Resource is HttpContext http && !IsReading(http.Request.Method))
        {
            context.Fail(new AuthorizationFailureReason(this, "token-read-only"));
        }

        return Task.CompletedTask;
    }

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
