using Guanxi.Platform.Accounts;
using Guanxi.Platform.Accounts.FirstAdministrator;
using Guanxi.Platform.Accounts.SignIn;
using Guanxi.Platform.Configuration;
using Guanxi.Platform.Configuration.Modules;
using Guanxi.Platform.Data;
using Guanxi.Platform.Documents;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Numbering;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Search;
using Guanxi.Platform.Texts;
using Guanxi.Platform.Ui;
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

    public bool CanBeSwitchedOff => false;

    public IReadOnlyList<Permission> Permissions => PlatformPermissions.All;

    public IReadOnlyList<MenuItem> Menu =>
    [
        new("menu.home", "/", "ti-home", Policies.SignedIn, 10, "menu.work"),
        .. DocumentSetup.Menu,
        .. NumberingSetup.Menu,
        .. ConfigurationSetup.Menu,
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentStaff>();
        services.AddScoped<RightsReader>();
        services.AddScoped<OrganisationQueries>();
        services.AddAccounts();
        services.AddScoped<SignInStaff>();
        services.AddScoped<CreateFirstAdministrator>();
        services.AddScoped<PageLook>();
        services.AddScoped<SaveProcess>();
        services.AddScoped<ChangeRecorder>();
        services.AddScoped<SearchUpdater>();
        services.AddSingleton<ISearchIndex, NullIndexForNow>();
        services.AddSingleton<AccessLog>();
        services.AddHostedService(provider => provider.GetRequiredService<AccessLog>());
        services.AddDocuments();
        services.AddNumbering();
        services.AddConfigurationPages();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<IAuthorizationHandler, PermissionCheck>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSignOut();
        endpoints.MapLanguage();
        endpoints.MapDocuments();
        endpoints.MapNumbering();
        endpoints.MapConfigurationPages();
    }

    /// <summary>Answers "not found" for modules that the company switched off; stands behind routing.</summary>
    public static void UseModuleSwitches(IApplicationBuilder app) => app.UseMiddleware<ModuleSwitchMiddleware>();

    /// <summary>Says who is acting; stands between authentication and authorisation.</summary>
    public static void UseCurrentStaff(IApplicationBuilder app) => app.UseMiddleware<CurrentStaffMiddleware>();
}
