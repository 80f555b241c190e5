using System.Globalization;
using Deque.AxeCore.Playwright;
using Guanxi.Browser.Tests;
using Guanxi.Host.Tests.App;
using Guanxi.Host.Tests.Lists;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ListBrowserApp))]

namespace Guanxi.Browser.Tests;

/// <summary>The program with the tests' lists, for a browser.</summary>
public sealed class ListBrowserApp : BrowserApp
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        for (var index = 0; index < 120; index++)
        {
            await AddUnitAsync("第" + index.ToString(CultureInfo.InvariantCulture) + "销售部（华东大区）");
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(ListTestModule.AddTo);
    }
}

public sealed class ListPageTests(Browser browser, ListBrowserApp app)
{
    private const string List = "/lists/test-units";

    public static TheoryData<int, ColorScheme> Looks => EveryPageTests.Looks;

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task AListWithFiltersAndMenusHasNoSeriousFault(int width, ColorScheme scheme)
    {
        var page = await SignedInAsync(width, scheme);
        var faults = new List<string>();
        foreach (var (name, path, menu) in new[]
        {
            ("plain", List, ""),
            ("filtered", List + "?filter.name=contains:销售&filter.validFrom=ge:today-9000&sort=-validTo&size=20", ""),
            ("filter-menu", List + "?filter.name=contains:销售", ".list-filter > summary"),
            ("columns-menu", List, ".list-menu:has([name=columns]) > summary"),
            ("empty", List + "?filter.name=contains:没有", ""),
            ("bulk", List + "/actions?action=rename&ids=1&ids=2", ""),
            ("view", List + "/view?query=", ""),
        })
        {
            await page.GotoAsync(path);
            if (menu.Length > 0)
            {
                await page.ClickAsync(menu);
            }

            await KeepPictureAsync(page, $"list-{name}-{width}-{scheme}.png");
            var result = await page.RunAxe();
            faults.AddRange(result.Violations.Where(violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{name}: {violation.Id}: {string.Join(" | ", violation.Nodes.Take(2).Select(node => node.Html))}"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0)
            {
                faults.Add($"{name} is wider than a window of {width} px");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task FilteringSwapsTheListAndLeavesEmptyFiltersOutOfTheAddress()
    {
        var page = await SignedInAsync(1440, ColorScheme.Light);
        await page.GotoAsync(List);
        await page.ClickAsync(".list-filter > summary");
        await page.FillAsync("[name='filter.name']", "第11");
        await page.ClickAsync(".list-filter button");
        await page.WaitForURLAsync(url => url.Contains("filter.name", StringComparison.Ordinal));
        Assert.Equal(11, await page.Locator(".list-table tbody tr").CountAsync()); // 11 and 110 to 119
        Assert.DoesNotContain("filter.code", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("op.code", page.Url, StringComparison.Ordinal);
        await page.ClickAsync(".list-chip");
        await page.WaitForFunctionAsync("document.querySelectorAll('.list-chip').length === 0");
    }

    [Fact]
    public async Task TickingTheWholePageCountsItsRows()
    {
        var page = await SignedInAsync(1440, ColorScheme.Light);
        await page.GotoAsync(List + "?size=20");
        await page.ClickAsync("[aria-label='下一页']");
        await page.WaitForURLAsync(url => url.Contains("after=", StringComparison.Ordinal));
        await page.CheckAsync("[data-list-all]");
        Assert.Equal("20", await page.InnerTextAsync("[data-list-count] b"));
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

    private static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("GUANXI_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name) });
        }
    }
}
