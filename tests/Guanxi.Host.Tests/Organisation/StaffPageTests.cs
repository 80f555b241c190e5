using System.Globalization;
using System.Net;
using System.Text.Json;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Organisation;

public abstract class StaffPageTests(GuanxiApp app)
{
    [Theory]
    [InlineData("林婉")]
    [InlineData("linwan")]
    [InlineData("lwq")]
    public async Task APersonIsFoundByNamePinyinAndInitials(string text)
    {
        var unit = await app.AddUnitAsync("查找部");
        using var admin = await app.SignInAsync();
        using var hired = await admin.SubmitAsync("/staff/new", "hire-staff", ("Form.Name", "林婉清"), ("Form.Number", "S" + app.Next()), ("Form.UnitId", Text(unit)));
        Assert.Equal(HttpStatusCode.Redirect, hired.StatusCode);
        var page = await admin.GetAsync($"/staff?q={Uri.EscapeDataString(text)}&unit={unit}");
        Assert.Equal("林婉清", page.QuerySelector("tbody td a")!.TextContent);
        var json = await admin.Http.GetStringAsync($"/pick/staff?q={Uri.EscapeDataString(text)}");
        Assert.Contains(JsonDocument.Parse(json).RootElement.EnumerateArray(), choice => choice.GetProperty("text").GetString() == "林婉清");
    }

    [Fact]
    [Control("GEN-68")]
    public async Task DataRightsFollowTheNewDepartment()
    {
        var old = await app.AddUnitAsync("旧部门");
        var fresh = await app.AddUnitAsync("新部门");
        var person = await app.AddPersonAsync(old, (PlatformPermissions.ReadPersonal, DataScope.Unit));
        Assert.True((await ReachAsync(person)).Covers(null, old));
        using var admin = await app.SignInAsync();
        using var moved = await admin.SubmitAsync($"/staff/{person.StaffId}/move", "move-staff", ("Form.UnitId", Text(fresh)));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.False((await ReachAsync(person)).Covers(null, old));
        Assert.True((await ReachAsync(person)).Covers(null, fresh));
    }

    [Fact]
    public async Task WhoLeavesLosesRightsAfterTheLastDayAndLeavesTheList()
    {
        var unit = await app.AddUnitAsync("离职部");
        var person = await app.AddPersonAsync(unit, (PlatformPermissions.ReadOrganisation, DataScope.All));
        using var admin = await app.SignInAsync();
        var yesterday = await app.ArrangeAsync(services => Task.FromResult(services.GetRequiredService<OrganisationQueries>().Today().AddDays(-1)));
        using var left = await admin.SubmitAsync($"/staff/{person.StaffId}/leave", "leave-staff", ("Form.LastDay", yesterday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        Assert.False((await ReachAsync(person, PlatformPermissions.ReadOrganisation)).Granted);
        Assert.Empty((await admin.GetAsync($"/staff?unit={unit}")).QuerySelectorAll("tbody tr"));
        Assert.Single((await admin.GetAsync($"/staff?unit={unit}&left=true")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task WhatALeaverHeadsIsNamedForHandingOver()
    {
        var unit = await app.AddUnitAsync("主管部");
        var head = await app.AddPersonAsync(unit);
        using var admin = await app.SignInAsync();
        using var saved = await admin.SubmitAsync($"/units/{unit}/edit", "edit-unit", ("Form.HeadId", Text(head.StaffId)));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await admin.GetAsync($"/staff/{head.StaffId}/leave");
        Assert.Contains("1 个单位", page.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheHeadIsTheSuperiorOfTheUnitsPeopleAndAPeerIsNot()
    {
        var unit = await app.AddUnitAsync("层级部");
        var head = await app.AddPersonAsync(unit);
        var person = await app.AddPersonAsync(unit);
        var peer = await app.AddPersonAsync(unit);
        using var admin = await app.SignInAsync();
        using var saved = await admin.SubmitAsync($"/units/{unit}/edit", "edit-unit", ("Form.HeadId", Text(head.StaffId)));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await admin.GetAsync($"/staff/{person.StaffId}");
        Assert.NotNull(page.QuerySelector($".datagrid a[href='/staff/{head.StaffId}']"));
        Assert.Contains(person.StaffId, await SubordinatesAsync(head));
        Assert.DoesNotContain(person.StaffId, await SubordinatesAsync(peer));
    }

    [Fact]
    public async Task WithoutARoleNothingIsAllowedAndTheTryIsLogged()
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        using var answer = await client.Http.GetAsync("/staff");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(await RefusalLog.OfAsync(app, person.StaffId), detail => detail.Contains("/staff", StringComparison.Ordinal));
    }

    private Task<Reach> ReachAsync(TestPerson person, string permission = PlatformPermissions.ReadPersonal) => app.ArrangeAsync(async services =>
    {
        var today = services.GetRequiredService<OrganisationQueries>().Today();
        return (await services.GetRequiredService<RightsReader>().ReadAsync(person.StaffId, today, CancellationToken.None)).ReachOf(permission);
    });

    private Task<IReadOnlySet<long>> SubordinatesAsync(TestPerson person) =>
        app.ArrangeAsync(services => services.GetRequiredService<OrganisationQueries>().SubordinatesAsync(person.StaffId, CancellationToken.None));

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    public sealed class OnSqlite(SqliteApp app) : StaffPageTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : StaffPageTests(app);
}
