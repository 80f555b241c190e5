using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Configuration.Modules;
using Guanxi.Platform.Configuration.Settings;
using Guanxi.Platform.Configuration.Transfer;
using Guanxi.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Configuration;

internal static class ConfigurationSetup
{
    private const string Group = "menu.configuration";

    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new("menu.custom-fields", "/configuration/custom-fields", "ti-forms", PlatformPermissions.Configure, 900, Group),
        new("menu.value-lists", "/configuration/lists", "ti-list", PlatformPermissions.Configure, 910, Group),
        new("menu.settings", "/configuration/settings", "ti-settings", PlatformPermissions.Configure, 930, Group),
        new("menu.modules", "/configuration/modules", "ti-puzzle", PlatformPermissions.Configure, 940, Group),
        new("menu.transfer", "/configuration/transfer", "ti-transfer", PlatformPermissions.Configure, 950, Group),
    ];

    public static void AddConfigurationPages(this IServiceCollection services)
    {
        services.AddScoped<SettingReader>();
        services.AddScoped<ChangeSettings>();
        services.AddScoped<ValueLists>();
        services.AddScoped<ValueListQueries>();
        services.AddScoped<SaveValueList>();
        services.AddScoped<CustomFields>();
        services.AddScoped<CustomFieldReader>();
        services.AddScoped<SaveCustomField>();
        services.AddScoped<DeleteCustomField>();
        services.AddScoped<ICustomReference, StaffReference>();
        services.AddScoped<ModuleSwitches>();
        services.AddScoped<SwitchModules>();
        services.AddScoped<ExportConfiguration>();
        services.AddScoped<ImportConfiguration>();
    }

    public static void MapConfigurationPages(this IEndpointRouteBuilder endpoints) => endpoints.MapConfigurationExport();
}
