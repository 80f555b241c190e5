using Guanxi.Platform.Permissions.Roles;
using Guanxi.Platform.Permissions.Sharing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Permissions;

/// <summary>Roles, grants, sharing.</summary>
internal static class PermissionSetup
{
    public static void AddPermissions(this IServiceCollection services)
    {
        services.AddScoped<CurrentStaff>();
        services.AddScoped<RightsReader>();
        services.AddScoped<GivenRoles>();
        services.AddScoped<RoleQueries>();
        services.AddScoped<RoleByMembership>();
        services.AddScoped<Administrators>();
        services.AddScoped<SetUpDefaultRoles>();
        services.AddScoped<SaveRole>();
        services.AddScoped<GrantRole>();
        services.AddScoped<ShareRecord>();
        services.AddScoped<OutOfReach>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<IAuthorizationHandler, PermissionCheck>();
    }

    public static void MapPermissions(this IEndpointRouteBuilder endpoints) => endpoints.MapShares();
}
