using System.Globalization;
using System.Net;
using System.Text;
using Guanxi.Host.Tests.App;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Configuration.Modules;
using Guanxi.Platform.Configuration.Settings;
using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Configuration;

public abstract class ConfigurationTests(GuanxiApp app)
{
    [Fact]
    public async Task AClosedChoiceIsNoLongerOfferedButKeepsItsName()
    {
        using var admin = await app.SignInAsync();
        var key = "list-" + app.Next().ToString(CultureInfo.InvariantCulture);
        using var made = await admin.SubmitAsync("/configuration/lists/new", "value-list",
            ("Form.Key", key), ("Form.Chinese", "来源"), ("Form.English", "Sources"), ("Form.Items[0].Code", "fair"), ("Form.Items[0].Chinese", "展会"), ("Form.Items[0].English", "Fair"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal((1, "展会"), await ReadAsync(key));
        using var closed = await admin.SubmitAsync($"/configuration/lists/{key}", "value-list", ("Form.Items[0].ValidTo", "2020-01-01"));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal((0, "展会"), await ReadAsync(key));
    }

    [Fact]
    public async Task TheConfigurationIsCarriedOverAllOrNothing()
    {
        using var admin = await app.SignInAsync();
        var key = "carried-" + app.Next().ToString(CultureInfo.InvariantCulture);
        var list = $$"""{ "key": "{{key}}", "chinese": "搬运", "english": "Carried", "items": [ { "code": "a", "chinese": "甲", "english": "A", "order": 1 } ] }""";
        var wrong = $$"""{ "format": 1, "valueLists": [ {{list}} ], "numberRules": { "form-stock": "LY" } }""";
        Assert.Equal(HttpStatusCode.OK, await ImportAsync(admin, wrong));
        Assert.DoesNotContain(key, await admin.Http.GetStringAsync("/configuration/export"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await ImportAsync(admin, $$"""{ "format": 1, "valueLists": [ {{list}} ] }"""));
        var exported = await admin.Http.GetStringAsync("/configuration/export");
        Assert.Contains(key, exported, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await ImportAsync(admin, exported));
        Assert.Equal(HttpStatusCode.OK, await ImportAsync(admin, "no json"));
    }

    [Fact]
    public async Task ASettingIsCheckedAndKept()
    {
        using var admin = await app.SignInAsync();
        using var wrong = await admin.SubmitAsync("/configuration/settings", "settings", ("Form.Values[file-size-megabytes]", "many"));
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        using var saved = await admin.SubmitAsync("/configuration/settings", "settings", ("Form.Values[file-size-megabytes]", "21"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(21, await app.ArrangeAsync(services => services.GetRequiredService<SettingReader>().NumberAsync("file-size-megabytes", CancellationToken.None)));
    }

    [Fact]
    public async Task RoutesOfASwitchedOffModuleDoNotExist()
    {
        var module = new LoyaltyModule("loyalty-" + app.Next().ToString(CultureInfo.InvariantCulture));
        Assert.Equal(200, await CallAsync(module));
        await SwitchAsync(module, on: false);
        Assert.Equal(404, await CallAsync(module));
        await SwitchAsync(module, on: true);
        Assert.Equal(200, await CallAsync(module));
    }

    [Fact]
    public async Task ThePlatformItselfCannotBeSwitchedOff()
    {
        using var admin = await app.SignInAsync();
        Assert.NotNull((await admin.GetAsync("/configuration/modules")).QuerySelector("input[name='Form.On[platform]'][disabled]"));
    }

    private async Task SwitchAsync(IGuanxiModule module, bool on)
    {
        var outcome = await app.ArrangeAsync(services =>
            new SwitchModules(services.GetRequiredService<GuanxiDbContext>(), new ModuleList([module])).RunAsync(on ? [module.Key] : [], CancellationToken.None));
        Assert.Equal(1, outcome.Value);
    }

    /// <summary>Calls a route whose handler stands in the module's assembly, which is this one.</summary>
    private Task<int> CallAsync(IGuanxiModule module) => app.ArrangeAsync(async services =>
    {
        var modules = new ModuleList([module]);
        var handler = typeof(LoyaltyModule).GetMethod(nameof(LoyaltyModule.MapEndpoints))!;
        var context = new DefaultHttpContext();
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(handler), "points"));
        var middleware = new ModuleSwitchMiddleware(_ => Task.CompletedTask, modules);
        await middleware.InvokeAsync(context, new ModuleSwitches(services.GetRequiredService<GuanxiDbContext>(), modules));
        return context.Response.StatusCode;
    });

    private Task<(int Open, string Text)> ReadAsync(string key) => app.ArrangeAsync(async services =>
    {
        var lists = services.GetRequiredService<ValueLists>();
        return ((await lists.OptionsAsync(key, [], CancellationToken.None)).Count, (await lists.ReadAsync(key, CancellationToken.None))[0].Chinese);
    });

    private static async Task<HttpStatusCode> ImportAsync(PageClient admin, string json)
    {
        var page = await admin.GetAsync("/configuration/transfer");
        var form = page.QuerySelector("form[enctype='multipart/form-data']")!;
        using var content = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(json)), "Form.File", "configuration.json" } };
        foreach (var input in form.QuerySelectorAll("input[type=hidden]"))
        {
            content.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        }

        using var answer = await admin.Http.PostAsync("/configuration/transfer", content);
        return answer.StatusCode;
    }

    private sealed class LoyaltyModule(string key) : IGuanxiModule
    {
        public string Key => key;

        public IReadOnlyList<Permission> Permissions => [];

        public IReadOnlyList<MenuItem> Menu => [];

        public void AddServices(IServiceCollection services, IConfiguration configuration)
        {
        }

        public void MapEndpoints(IEndpointRouteBuilder endpoints)
        {
        }
    }

    public sealed class OnSqlite(SqliteApp app) : ConfigurationTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : ConfigurationTests(app);
}
