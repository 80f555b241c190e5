using Deque.AxeCore.Playwright;
using Guanxi.Host.Tests.App;
using Microsoft.Playwright;

namespace Guanxi.Browser.Tests;

/// <summary>A file on its way through the wizard, at a desk and on a phone, light and dark.</summary>
public sealed class ImportJourneyTests(Browser browser, BrowserApp app)
{
    [Theory]
    [InlineData(1440, ColorScheme.Light, "甲")]
    [InlineData(1440, ColorScheme.Dark, "乙")]
    [InlineData(390, ColorScheme.Light, "丙")]
    [InlineData(390, ColorScheme.Dark, "丁")]
    public async Task AFileBecomesCustomersOverPagesThatEverybodyCanRead(int width, ColorScheme scheme, string mark)
    {
        var page = await browser.OpenAsync(app.Address, width, scheme);
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name='Form.UserName']", "admin");
        await page.FillAsync("[name='Form.Password']", GuanxiApp.Password);
        await page.PressAsync("[name='Form.Password']", "Enter");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));

        await page.GotoAsync("/imports/new");
        await LookAsync(page, "upload", width, scheme);
        var content = $"客户名称,联系人,手机,地区,颜色\n旅程{mark}机电有限公司,李晓明,13800138000,浙江省杭州市,红\n旅程{mark}机电有限公司,王芳,13900139000,,\n旅程{mark}贸易有限公司,,,火星,\n";
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "客户资料.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
        await page.ClickAsync("form[enctype] button.btn-primary");
        await page.WaitForURLAsync("**/columns");
        await LookAsync(page, "columns", width, scheme);
        await page.SelectOptionAsync("select[name=column-4]", "remark");
        await page.ClickAsync("form button.btn-primary:has(.ti-checklist)");
        await page.WaitForSelectorAsync(".import-problems");
        await LookAsync(page, "checked", width, scheme);
        await page.ClickAsync("form[action$='/move'] button.btn-primary");
        await page.WaitForSelectorAsync("a[href^='/customers/']");
        await LookAsync(page, "done", width, scheme);
        await page.GotoAsync("/imports");
        await LookAsync(page, "list", width, scheme);
        Assert.Contains("客户资料.csv", await page.InnerTextAsync("#imports"), StringComparison.Ordinal);
    }

    private static async Task LookAsync(IPage page, string name, int width, ColorScheme scheme)
    {
        if (Environment.GetEnvironmentVariable("GUANXI_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"import-{name}-{width}-{scheme}.png"), FullPage = true });
        }

        var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{name}: {violation.Id}: {violation.Nodes[0].Html}");
        Assert.True(!serious.Any(), string.Join(" | ", serious));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{name} is wider than {width} px");
    }
}
