using Guanxi.Platform.Modules;
using Guanxi.Platform.Numbering.Forms;
using Guanxi.Platform.Numbering.Rules;
using Guanxi.Platform.Organisation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Numbering;

internal static class NumberingSetup
{
    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new("menu.forms", "/forms", "ti-receipt", PlatformPermissions.DrawForms, 60, "menu.work"),
        new("menu.number-rules", "/configuration/numbers", "ti-hash", PlatformPermissions.Configure, 920, "menu.configuration"),
    ];

    public static void AddNumbering(this IServiceCollection services)
    {
        services.AddScoped<StaffOptions>();
        services.AddScoped<NumberSource>();
        services.AddScoped<NumberRuleQueries>();
        services.AddScoped<ChangeNumberRule>();
        services.AddSingleton(new NumberDefault(FormStock.RecordType, "LY-{yyyy}-{0000}", "number.form-stock"));
        services.AddScoped<FormStocks>();
        services.AddScoped<FormStockQueries>();
        services.AddScoped<DrawForms>();
    }

    public static void MapNumbering(this IEndpointRouteBuilder endpoints) => endpoints.MapNumberPreview();
}
