using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Guanxi.Customers;
using Guanxi.Host.Observability;
using Guanxi.Platform;
using Guanxi.Platform.Api;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Texts;
using Guanxi.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;

namespace Guanxi.Host;

/// <summary>Builds the web application: the module list, services, the order of the pipeline.</summary>
internal static class GuanxiHost
{
    public static ModuleList Modules { get; } = new([new PlatformModule(), new CustomersModule()]);

    public static WebApplication Build(string[] args)
    {
        // `--demo` alone is a switch; the configuration wants a value.
        args = [.. args.Select(arg => arg == "--demo" ? "--Demo=true" : arg)];
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(GuanxiHost).Assembly.GetName().Name,

            // Started from another folder, the program finds its files beside itself.
            ContentRootPath = Directory.Exists("wwwroot") || args.Any(arg => arg.Contains("contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.AddJsonFile("guanxi.json", optional: true).AddEnvironmentVariables("GUANXI_").AddCommandLine(args);
        if (string.IsNullOrEmpty(builder.Configuration["Urls"]))
        {
            builder.WebHost.UseUrls("http://127.0.0.1:5080");
        }

        LogDefaults.Use(builder);
        AddServices(builder);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(Modules);
        services.AddSingleton(TimeProvider.System);
        services.AddGuanxiDatabase(builder.Configuration);

        // Chinese as characters, not as entities of eight bytes each.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<IStringLocalizer>(new TextCatalogue(Modules.Assemblies));
        services.AddOpenApi(ApiDocument.Name, ApiDocument.Set);
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.SignedIn, policy => policy.RequireAuthenticatedUser())
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.Configure<RequestLocalizationOptions>(SetLanguages);
        services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddObservability();
        foreach (var module in Modules.All)
        {
            module.AddServices(services, builder.Configuration);
        }
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseResponseCompression();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), pages => pages.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true));
        app.UseMiddleware<SecurityHeaders>();
        app.UseApiErrors();
        app.UseRequestLocalization();
        app.UseRouting();
        PlatformModule.UseModuleSwitches(app);
        app.UseAuthentication();
        PlatformModule.UseCurrentStaff(app);
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapObservability();
        app.MapOpenApi("/openapi/{documentName}.json").RequireAuthorization(Policies.SignedIn);
        foreach (var module in Modules.All)
        {
            module.MapEndpoints(app);
        }

        app.MapRazorComponents<AppPage>()
            .AddAdditionalAssemblies([.. Modules.Assemblies.Where(assembly => assembly != typeof(AppPage).Assembly)]);
    }

    private static void SetLanguages(RequestLocalizationOptions options)
    {
        var cultures = Languages.All.Select(language => language.Culture).ToList();
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.DefaultRequestCulture = new RequestCulture(new CultureInfo("zh-Hans"));
        options.ApplyCurrentCultureToResponseHeaders = true;
    }
}
