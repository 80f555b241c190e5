using System.Net;
using Guanxi.Host.Tests.App;

namespace Guanxi.Host.Tests.Customers;

public abstract class CustomerPageTests(GuanxiApp app)
{
    [Fact]
    public async Task ACustomerIsCreatedQuicklyAndOpened()
    {
        using var admin = await app.SignInAsync();
        var path = await CreateAsync(admin);
        foreach (var tab in new[] { "overview", "contacts", "timeline", "activities", "group", "owners", "history", "sharing" })
        {
            Assert.NotNull((await admin.GetAsync($"{path}?tab={tab}")).QuerySelector("h1"));
        }

        await admin.GetAsync(path + "/print");
        await admin.GetAsync("/customers");
    }

    [Fact]
    public async Task TheSecondSaverSeesBothVersions()
    {
        using var admin = await app.SignInAsync();
        var path = await CreateAsync(admin);
        var opened = await admin.GetAsync(path + "/edit");
        var version = opened.QuerySelector("input[name='Form.Version']")!.GetAttribute("value")!;
        using var first = await admin.SubmitAsync(path + "/edit", "edit-customer", ("Form.Remark", "先到"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await admin.SubmitAsync(path + "/edit", "edit-customer", ("Form.Remark", "后到"), ("Form.Version", version));
        var page = await PageClient.ReadAsync(second);
        var sides = page.QuerySelectorAll("input[type=radio][name='Form.Remark']").Select(side => side.GetAttribute("value")).ToList();
        Assert.Equal(["后到", "先到"], sides);
    }

    [Fact]
    public async Task AContactIsAddedAndACaseIsLogged()
    {
        using var admin = await app.SignInAsync();
        var path = await CreateAsync(admin);
        using var contact = await admin.SubmitAsync(path + "/contacts/new", "contact", ("Form.Name", "李明"), ("Form.Phones", "13900139000"));
        Assert.Equal(HttpStatusCode.Redirect, contact.StatusCode);
        await admin.GetAsync(contact.Headers.Location!.OriginalString);
        using var logged = await admin.SubmitAsync(path + "/activities/new", "log-activity", ("Form.Kind", "Task"), ("Form.Subject", "寄送样品"));
        Assert.Equal(HttpStatusCode.Redirect, logged.StatusCode);
        var page = await admin.GetAsync(logged.Headers.Location!.OriginalString);
        Assert.StartsWith("RW", page.QuerySelector("h1")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("寄送样品", (await admin.GetAsync("/activities")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> CreateAsync(PageClient client)
    {
        using var answer = await client.SubmitAsync("/customers/new", "new-customer", ("Form.Name", $"页面{(char)('\u4e00' + (app.Next() % 9000))}{app.Next()}"), ("Form.Phones", $"0571-86{app.Next():000000}"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new Uri(new Uri("https://localhost"), answer.Headers.Location!).AbsolutePath;
    }

    public sealed class OnSqlite(SqliteApp app) : CustomerPageTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : CustomerPageTests(app);
}
