using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Guanxi.Platform.Permissions;

/// <summary>A page or route asks for a permission by naming its key as the policy.</summary>
internal sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build();
}

/// <summary>The acting person must hold the permission.</summary>
internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>Answers <see cref="PermissionRequirement"/> from the rights of <see cref="CurrentStaff"/>.</summary>
internal sealed class PermissionCheck(CurrentStaff staff) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (staff.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
