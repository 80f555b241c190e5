using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Accounts.Refusals;

/// <summary>Logs every request that authorisation refuses (SVCREG-19), then answers as the framework would.</summary>
internal sealed class RefusedRequests(AccessLog log) : IAuthorizationMiddlewareResultHandler
{
    private static readonly object ReasonKey = new();
    private readonly AuthorizationMiddlewareResultHandler _framework = new();

    /// <summary>Code of the refusal of this request.</summary>
    public static string ReasonOf(HttpContext context) => context.Items[ReasonKey] as string ?? "permission-missing";

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
        {
            context.Items[ReasonKey] = authorizeResult.AuthorizationFailure?.FailureReasons.FirstOrDefault()?.Message;
            var staff = (CurrentStaff)context.RequestServices.GetService(typeof(CurrentStaff))!;
            await log.WriteAsync(staff, AccessKind.Refused, null, DetailOf(context, ReasonOf(context), policy), context.RequestAborted);
        }
        else if (authorizeResult.Challenged && ApiPath.IsApi(context.Request.Path))
        {
            await log.WriteAsync(null, "", AccessKind.Refused, null, DetailOf(context, "token-missing", policy), context.RequestAborted);
        }

        await _framework.HandleAsync(next, context, policy, authorizeResult);
    }

    // The query is left out: it may hold what somebody searched for.
    private static string DetailOf(HttpContext context, string reason, AuthorizationPolicy policy)
    {
        var wanted = string.Join(' ', policy.Requirements.OfType<PermissionRequirement>().Select(requirement => requirement.Permission));
        return $"{context.Request.Method} {context.Request.Path} {reason} {wanted}".TrimEnd();
    }
}
