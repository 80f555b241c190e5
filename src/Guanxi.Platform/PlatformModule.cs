using Guanxi.Platform.Accounts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Search;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform;

/// <summary>What every other module stands on.</summary>
public sealed class PlatformModule : IGuanxiModule
{
    public string Key => "platform";

    public IReadOnlyList<Permission> Permissions => PlatformPermissions.All;

    public IReadOnlyList<MenuItem> Menu => [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentStaff>();
        services.AddScoped<RightsReader>();
        services.AddScoped<OrganisationQueries>();
        services.AddScoped<SaveProcess>();
        services.AddScoped<ChangeRecorder>();
        services.AddScoped<SearchUpdater>();
        services.AddSingleton<AccessLog>();
        services.AddHostedService(provider => provider.GetRequiredService<AccessLog>());
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<IAuthorizationHandler, PermissionCheck>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }

    /// <summary>Says who is acting; stands between authentication and authorisation.</summary>
    public static void UseCurrentStaff(IApplicationBuilder app) => app.UseMiddleware<CurrentStaffMiddleware>();
}
