using Guanxi.Platform.Data;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Permissions;

/// <summary>Writes every refused request of a signed-in person into the access log (SVCREG-19).</summary>
internal sealed class LoggedRefusals(AccessLog log) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
        {
            var staff = (CurrentStaff)context.RequestServices.GetService(typeof(CurrentStaff))!;
            var missing = string.Join(", ", policy.Requirements.OfType<PermissionRequirement>().Select(requirement => requirement.Permission));
            await log.WriteAsync(staff, AccessKind.Refused, null, $"{context.Request.Method} {context.Request.Path}: {missing}", context.RequestAborted);
        }

        await _usual.HandleAsync(next, context, policy, authorizeResult);
    }
}

/// <summary>Logs that a person asked for a record outside the person's reach. The answer stays "not found": existence is nobody's business.</summary>
public sealed class OutOfReach(CurrentStaff staff, AccessLog log)
{
    /// <param name="record">The record asked for; call only when it exists.</param>
    /// <param name="permission">Permission whose reach did not cover it.</param>
    public Task LogAsync(RecordReference record, string permission, CancellationToken cancel) =>
        log.WriteAsync(staff, AccessKind.Refused, record, permission, cancel);
}
