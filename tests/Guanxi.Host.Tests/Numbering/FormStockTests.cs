using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Numbering.Forms;
using Guanxi.Platform.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Numbering;

public abstract class FormStockTests(GuanxiApp app)
{
    [Fact]
    [Control("REAL-117")]
    public async Task OneUsedOfFiftyLeavesFortyNine()
    {
        using var head = await HeadAsync();
        var (kind, path) = await DrawAsync(head, "0001", "0050");
        using var used = await head.SubmitAsync(path, "change-form", ("Form.Number", "0012"), ("Form.Document", "张三定金"), ("Form.Act", "use"));
        Assert.Equal(HttpStatusCode.Redirect, used.StatusCode);
        var register = await head.GetAsync($"/forms?kind={Uri.EscapeDataString(kind)}");
        Assert.Equal(("1", "0", "49"), (Count(register, "used"), Count(register, "void"), Count(register, "left")));

        using var notDrawn = await head.SubmitAsync(path, "change-form", ("Form.Number", "0051"), ("Form.Document", "李四"), ("Form.Act", "use"));
        Assert.Contains("没有领用", (await PageClient.ReadAsync(notDrawn)).QuerySelector(".invalid-feedback")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Control("REAL-117")]
    public async Task AVoidFormNeedsAReasonAndIsNeverUsedAgain()
    {
        using var head = await HeadAsync();
        var (kind, path) = await DrawAsync(head, "0001", "0010");
        using var bare = await head.SubmitAsync(path, "change-form", ("Form.Number", "0003"), ("Form.Act", "void"));
        Assert.Equal(HttpStatusCode.OK, bare.StatusCode);
        using var done = await head.SubmitAsync(path, "change-form", ("Form.Number", "0003"), ("Form.Reason", "写错"), ("Form.Act", "void"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var refusal = Assert.Single((await UseAsync(kind, "0003")).Refusals);
        Assert.Equal("form-void", refusal.Code);
    }

    [Fact]
    public async Task ARangeThatHoldsADrawnNumberIsRefused()
    {
        using var head = await HeadAsync();
        var (kind, _) = await DrawAsync(head, "0001", "0050");
        using var again = await head.SubmitAsync("/forms/draw", "draw-forms", ("Form.Kind", kind), ("Form.From", "0050"), ("Form.To", "0060"));
        Assert.Contains("已经领用", (await PageClient.ReadAsync(again)).QuerySelector(".invalid-feedback")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfFortyWhoUseOneFormExactlyOneWins()
    {
        using var head = await HeadAsync();
        var (kind, _) = await DrawAsync(head, "0001", "0010");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => UseAsync(kind, "0005")));
        Assert.Single(outcomes, outcome => !outcome.Refused);
        Assert.All(outcomes.Where(outcome => outcome.Refused), outcome => Assert.Equal("form-used", outcome.Refusals[0].Code));
    }

    private Task<Platform.Outcomes.Outcome<string>> UseAsync(string kind, string number) => app.ArrangeAsync(services =>
        services.GetRequiredService<FormStocks>().UseAsync(kind, number, "测试", null, CancellationToken.None));

    private async Task<PageClient> HeadAsync() =>
        await app.SignInAsync((await app.AddPersonAsync(null, (PlatformPermissions.DrawForms, DataScope.All))).UserName);

    private async Task<(string Kind, string Path)> DrawAsync(PageClient head, string from, string to)
    {
        var kind = "收据" + app.Next().ToString(CultureInfo.InvariantCulture);
        using var drawn = await head.SubmitAsync("/forms/draw", "draw-forms", ("Form.Kind", kind), ("Form.From", from), ("Form.To", to), ("Form.DrawnOn", "2026-05-01"));
        Assert.Equal(HttpStatusCode.Redirect, drawn.StatusCode);
        var register = await head.GetAsync($"/forms?kind={Uri.EscapeDataString(kind)}");
        return (kind, register.QuerySelector("[data-stock]")!.GetAttribute("href")!);
    }

    private static string Count(IHtmlDocument page, string name) => page.QuerySelector($"[data-count={name}]")!.LastChild!.TextContent.Trim();

    public sealed class OnSqlite(SqliteApp app) : FormStockTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : FormStockTests(app);
}
