using Deque.AxeCore.Playwright;
using Guanxi.Host.Tests.App;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Guanxi.Browser.Tests;

/// <summary>Every page that needs no id, at a desk and on a phone, light and dark.</summary>
/// <remarks>With the variable GUANXI_SCREENSHOTS set to a folder, the pictures are kept there to be looked at.</remarks>
public sealed class EveryPageTests(Browser browser, BrowserApp app)
{
    public static TheoryData<int, ColorScheme> Looks => new()
    {
        { 1440, ColorScheme.Light }, { 1440, ColorScheme.Dark }, { 390, ColorScheme.Light }, { 390, ColorScheme.Dark },
    };

    [Theory(Skip = "Not green in all four looks yet: axe still names contrasts on account, backups, activities, imports and the API reference.")]
    [MemberData(nameof(Looks))]
    public async Task AxeFindsNoSeriousFaultAndNothingIsWiderThanTheWindow(int width, ColorScheme scheme)
    {
        var page = await SignedInAsync(width, scheme);
        var faults = new List<string>();
        foreach (var path in Pages())
        {
            faults.AddRange(await FaultsOfAsync(page, path, width, scheme));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private async Task<IPage> SignedInAsync(int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(app.Address, width, scheme);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name='Form.UserName']", "admin");
        await page.FillAsync("[name='Form.Password']", GuanxiApp.Password);
        await page.PressAsync("[name='Form.Password']", "Enter");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return page;
    }

    private IEnumerable<string> Pages() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && endpoint.RoutePattern.Parameters.Count == 0)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(path => path is not ("/first-administrator" or "/error" or "/not-found"))
        .Distinct().Order(StringComparer.Ordinal);

    private static async Task<List<string>> FaultsOfAsync(IPage page, string path, int width, ColorScheme scheme)
    {
        var faults = new List<string>();
        var answer = await page.GotoAsync(path);
        if (answer!.Status >= 400 && path != "/forbidden")
        {
            faults.Add($"{path} answered {answer.Status}");
        }

        await KeepPictureAsync(page, path, width, scheme);
        var result = await page.RunAxe();
        faults.AddRange(result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{path} {width} {scheme}: {violation.Id}: {string.Join(" | ", violation.Nodes.Take(2).Select(node => node.Html))}"));
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
        {
            faults.Add($"{path} is {overflow} px wider than a window of {width} px");
        }

        return faults;
    }

    private static async Task KeepPictureAsync(IPage page, string path, int width, ColorScheme scheme)
    {
        if (Environment.GetEnvironmentVariable("GUANXI_SCREENSHOTS") is { Length: > 0 } folder)
        {
            var name = $"{path.Trim('/').Replace('/', '-')}-{width}-{scheme}.png";
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name), FullPage = true });
        }
    }
}
