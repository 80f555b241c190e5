using System.Net;
using System.Net.Http.Headers;
using Guanxi.Customers.Demo;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Operations;

public abstract class ObservabilityTests(GuanxiApp app)
{
    [Theory]
    [InlineData("/health")]
    [InlineData("/health/ready")]
    public async Task ALiveNodeWithItsDatabaseSaysSo(string path)
    {
        using var visitor = app.Visitor();
        Assert.Equal("Healthy", await visitor.Http.GetStringAsync(path));
    }

    [Fact]
    public async Task MetricsCountRequestsPerRoute()
    {
        using var visitor = app.Visitor();
        await visitor.GetAsync("/sign-in");
        var metrics = await visitor.Http.GetStringAsync("/metrics");
        Assert.Contains("http_server_request_duration_seconds_count{", metrics, StringComparison.Ordinal);
        Assert.Contains("http_route=\"/sign-in\"", metrics, StringComparison.Ordinal);
        Assert.Contains("guanxi_work_waiting ", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BackupsAreForThoseWithTheRight()
    {
        var person = await app.AddPersonAsync();
        var keeper = await app.AddPersonAsync(null, (PlatformPermissions.RunBackups, DataScope.All));
        using var other = await app.SignInAsync(person.UserName);
        using var client = await app.SignInAsync(keeper.UserName);
        using var refused = await other.Http.GetAsync("/backups");
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        var page = await client.GetAsync("/backups");
        Assert.Contains("24", page.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DemonstrationDataStaysOutOfABaseWithPeople()
    {
        var outcome = await app.ArrangeAsync(services => services.GetRequiredService<BuildDemo>().RunAsync(1, null, CancellationToken.None));
        Assert.Equal("demo-base-not-empty", Assert.Single(outcome.Refusals).Code);
    }

    public sealed class OnSqlite(SqliteApp app) : ObservabilityTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : ObservabilityTests(app);
}

public sealed class MetricsTokenTests : IAsyncLifetime
{
    private readonly SqliteApp _app = new();

    public async ValueTask InitializeAsync()
    {
        _app.Settings["Metrics:Token"] = "of-the-scraper";
        await _app.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("of-the-scraper", HttpStatusCode.OK)]
    [InlineData("another", HttpStatusCode.NotFound)]
    public async Task OnlyWhoKnowsTheTokenReadsTheMetrics(string token, HttpStatusCode status)
    {
        using var visitor = _app.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await visitor.Http.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
    }
}
