using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Lists;

public abstract class ViewAndBulkTests(GuanxiApp app)
{
    private const string List = "/lists/test-units";

    [Fact]
    public async Task ASavedViewOpensTheListAsItWasAndAsTheDefault()
    {
        var person = await app.AddPersonAsync(null, (PlatformPermissions.ReadOrganisation, DataScope.All));
        using var client = await app.SignInAsync(person.UserName);
        using var saved = await client.SubmitAsync($"{List}/view?query={Uri.EscapeDataString("filter.name=contains:公司&sort=-code")}", "saved-view", ("Form.Name", "公司们"), ("Form.IsDefault", "true"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await client.GetAsync(saved.Headers.Location!.PathAndQuery);
        Assert.Contains("公司们", page.QuerySelector(".list-view-name")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".list-chip"));
        using var start = await client.Http.GetAsync(List);
        Assert.Contains("view=", start.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.Empty((await client.GetAsync(List + "?view=0")).QuerySelectorAll(".list-chip"));
    }

    [Fact]
    public async Task AViewIsSharedOnlyByThoseWhoMayAndSeenByTheUnitBelow()
    {
        var unit = await app.AddUnitAsync("上级");
        var below = await app.AddUnitAsync("下级", unit);
        var name = "共享" + app.Next();
        var owner = await app.AddPersonAsync(unit, (PlatformPermissions.ReadOrganisation, DataScope.All), (PlatformPermissions.ShareViews, DataScope.All));
        var near = await app.AddPersonAsync(below, (PlatformPermissions.ReadOrganisation, DataScope.All));
        var far = await app.AddPersonAsync(await app.AddUnitAsync("别处"), (PlatformPermissions.ReadOrganisation, DataScope.All));
        using var client = await app.SignInAsync(owner.UserName);
        using var saved = await client.SubmitAsync($"{List}/view?query=sort=-code", "saved-view", ("Form.Name", name), ("Form.Sharing", "Unit"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains(name, await PageTextAsync(near), StringComparison.Ordinal);
        Assert.DoesNotContain(name, await PageTextAsync(far), StringComparison.Ordinal);

        using var other = await app.SignInAsync(near.UserName);
        using var refused = await other.SubmitAsync($"{List}/view?query=", "saved-view", ("Form.Name", "x"), ("Form.Sharing", "Everybody"));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("您无权共享视图", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABulkActionRunsOnTheTickedRowsAfterItsInputsAreFilled()
    {
        var first = await app.AddUnitAsync("旧名");
        var second = await app.AddUnitAsync("旧名");
        var third = await app.AddUnitAsync("旧名");
        using var admin = await app.SignInAsync();
        var address = $"{List}/actions?action=rename&ids={first}&ids={second}";
        using var empty = await admin.SubmitAsync(address, "bulk");
        Assert.Equal(HttpStatusCode.OK, empty.StatusCode);
        var name = "新名" + app.Next();
        using var done = await admin.SubmitAsync(address, "bulk", ("Form.Name", name));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var names = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<Unit>()
            .Where(unit => unit.Id == first || unit.Id == second || unit.Id == third).OrderBy(unit => unit.Id).Select(unit => unit.Name).ToListAsync());
        Assert.Equal([name, name, "旧名"], names);
    }

    [Fact]
    public async Task ABulkActionOfAnotherPermissionIsNotThere()
    {
        var person = await app.AddPersonAsync(null, (PlatformPermissions.ReadOrganisation, DataScope.All));
        using var client = await app.SignInAsync(person.UserName);
        using var answer = await client.Http.GetAsync($"{List}/actions?action=rename&ids=1");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> PageTextAsync(TestPerson person)
    {
        using var client = await app.SignInAsync(person.UserName);
        return (await client.GetAsync(List)).Body!.TextContent;
    }

    public sealed class OnSqlite(ListSqliteApp app) : ViewAndBulkTests(app);

    public sealed class OnPostgreSql(ListPostgreSqlApp app) : ViewAndBulkTests(app);
}
