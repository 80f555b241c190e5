using Guanxi.Platform.Accounts.MyAccount;
using Guanxi.Platform.Accounts.SignIn;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Api;
using Guanxi.Platform.Backups;
using Guanxi.Platform.Configuration.Modules;
using Guanxi.Platform.Configuration;
using Guanxi.Platform.Data;
using Guanxi.Platform.DataProtection;
using Guanxi.Platform.Demo;
using Guanxi.Platform.Documents;
using Guanxi.Platform.Imports;
using Guanxi.Platform.Lists.Api;
using Guanxi.Platform.Lists;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Numbering;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions.Roles;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Search;
using Guanxi.Platform.Terms;
using Guanxi.Platform.Texts;
using Guanxi.Platform.Ui;
using Guanxi.Platform.Work;
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
        .. OrganisationSetup.Menu,
        new("menu.accounts", "/accounts", "ti-user-shield", PlatformPermissions.ManageAccounts, 930, "menu.administration"),
        new("menu.sessions", "/sessions", "ti-devices", PlatformPermissions.ManageAccounts, 940, "menu.administration"),
        .. DocumentSetup.Menu,
        .. NumberingSetup.Menu,
        .. RecordsSetup.Menu,
        .. BackupSetup.Menu,
        new("work.title", "/work", "ti-progress", Policies.SignedIn, 90, "menu.work"),
        .. ConfigurationSetup.Menu,
    ];

    public IReadOnlyList<DefaultRoleGrant> DefaultRoles => PlatformDefaultRoles.All;

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.AddTerms();
        services.AddPermissions();
        services.AddOrganisation();
        services.AddDatabaseKeyRing();
        services.AddAccounts();
        services.AddScoped<PageLook>();
        services.AddScoped<RenderTurn>();
        services.AddSaving();
        services.AddRecords();
        services.AddSearch();
        services.AddDocuments();
        services.AddNumbering();
        services.AddBackups(configuration);
        services.AddDemo();
        services.AddLists();
        services.AddWork(configuration);
        services.AddImports();
        services.AddApi(configuration);
        services.AddConfigurationPages();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSignOut();
        endpoints.MapMe();
        endpoints.MapLanguage();
        endpoints.MapOrganisation();
        endpoints.MapPermissions();
        endpoints.MapLists();
        endpoints.MapWork();
        endpoints.MapSearch();
        endpoints.MapDocuments();
        endpoints.MapNumbering();
        endpoints.MapBackups();
        endpoints.MapConfigurationPages();
        endpoints.MapImports();
    }

    /// <summary>Answers "not found" for modules that the company switched off; stands behind routing.</summary>
    public static void UseModuleSwitches(IApplicationBuilder app) => app.UseMiddleware<ModuleSwitchMiddleware>();

    /// <summary>Says who is acting, and what that person must do first; stands between authentication and authorisation.</summary>
    public static void UseCurrentStaff(IApplicationBuilder app) => app.UseAccounts();
}
