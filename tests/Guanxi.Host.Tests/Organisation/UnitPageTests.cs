using System.Globalization;
using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Organisation;

public abstract class UnitPageTests(GuanxiApp app)
{
    [Fact]
    [Control("CSG-11")]
    public async Task TheTreeShowsThreeLevelsAndEachPersonOnce()
    {
        var division = await app.AddUnitAsync("事业部甲", type: "division");
        var hotline = await app.AddUnitAsync("热线组甲", division, "team");
        await app.AddPersonAsync(hotline);
        await app.AddPersonAsync(division);
        using var admin = await app.SignInAsync();
        var page = await admin.GetAsync("/organisation");
        var branch = page.QuerySelectorAll("details.unit-branch").Last(row => row.QuerySelector($":scope > summary a[href='/units/{division}']") is not null);
        Assert.Equal("1", branch.QuerySelector(":scope > summary .badge")!.TextContent);
        Assert.Equal("1", branch.QuerySelector($".unit-branch-children a[href='/units/{hotline}']")!.ParentElement!.QuerySelector(".badge")!.TextContent);
        Assert.NotNull(branch.ParentElement!.Closest("details"));
    }

    [Fact]
    [Control("LOG-086")]
    public async Task TheKeyAccountDepartmentStandsInsideCustomerRelationsWithARoleOfItsOwn()
    {
        var relations = await app.AddUnitAsync("客户关系管理部门甲");
        using var admin = await app.SignInAsync();
        using var added = await admin.SubmitAsync(
            $"/units/new?parent={relations}", "add-unit", ("Form.Name", "大客户管理部甲"), ("Form.Code", "KEY" + app.Next()), ("Form.ParentId", Text(relations)));
        var unit = added.Headers.Location!.OriginalString.Split('/', '?')[^2];
        var form = await admin.GetAsync($"/units/{unit}/edit");
        var role = form.QuerySelectorAll("select[name='Form.RoleId'] option").Single(option => option.TextContent == "大客户管理部").GetAttribute("value")!;
        using var saved = await admin.SubmitAsync(
            $"/units/{unit}/edit", "edit-unit", ("Form.RoleId", role), ("Form.Duties", "管理大客户"), ("Form.Functions", "key-accounts"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var tree = await admin.GetAsync("/organisation");
        Assert.NotNull(tree.QuerySelector($".unit-branch-children a[href='/units/{unit}']")!.Closest("details")!.QuerySelector($":scope > summary a[href='/units/{relations}']"));
        var member = await app.AddPersonAsync(long.Parse(unit, CultureInfo.InvariantCulture));
        using var colleague = await app.SignInAsync(member.UserName);
        var rights = await colleague.GetAsync($"/staff/{member.StaffId}/rights");
        Assert.Contains("大客户管理部", rights.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AUnitCannotBeMovedBelowItself()
    {
        var upper = await app.AddUnitAsync("上级");
        var lower = await app.AddUnitAsync("下级", upper);
        using var admin = await app.SignInAsync();
        using var answer = await admin.SubmitAsync($"/units/{upper}/move", "move-unit", ("Form.ParentId", Text(lower)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("不能移到自己", (await PageClient.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheTreeOfAnEarlierDateShowsTheEarlierParent()
    {
        var old = await app.AddUnitAsync("旧上级");
        var fresh = await app.AddUnitAsync("新上级");
        var moved = await app.AddUnitAsync("被移动", old);
        using var admin = await app.SignInAsync();
        using var answer = await admin.SubmitAsync($"/units/{moved}/move", "move-unit", ("Form.ParentId", Text(fresh)));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(fresh, await ParentOnAsync(moved, DateOnly.MaxValue));
        Assert.Equal(old, await ParentOnAsync(moved, new DateOnly(2021, 1, 1)));
    }

    [Fact]
    public async Task AUnitWithPeopleOrUnitsBelowStaysOpen()
    {
        var unit = await app.AddUnitAsync("有人的部门");
        await app.AddPersonAsync(unit);
        await app.AddUnitAsync("下级组", unit, "team");
        using var admin = await app.SignInAsync();
        var page = await admin.GetAsync($"/units/{unit}/close");
        Assert.Equal(2, page.QuerySelectorAll(".alert-warning li").Length);
        using var answer = await admin.SubmitAsync($"/units/{unit}/close", "close-unit");
        Assert.Contains("请先移走", (await PageClient.ReadAsync(answer)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEmptyUnitIsClosedAndTakesNobodyMore()
    {
        var unit = await app.AddUnitAsync("空部门");
        using var admin = await app.SignInAsync();
        using var closed = await admin.SubmitAsync($"/units/{unit}/close", "close-unit");
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        using var hired = await admin.SubmitAsync("/staff/new", "hire-staff", ("Form.Name", "李四"), ("Form.Number", "N" + app.Next()), ("Form.UnitId", Text(unit)));
        Assert.Equal(HttpStatusCode.OK, hired.StatusCode);
    }

    [Fact]
    [Control("CSG-10")]
    public async Task AGoalOf95ReachedWith96IsMet()
    {
        var unit = await app.AddUnitAsync("目标组", type: "team");
        using var admin = await app.SignInAsync();
        using var answer = await admin.SubmitAsync($"/units/{unit}", "unit-goal", ("Form.Text", "及时率"), ("Form.Target", "95"), ("Form.Actual", "96"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await admin.GetAsync($"/units/{unit}");
        Assert.Contains("达成", page.QuerySelector("#goals .bg-green-lt")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATeamHasMembersOfOtherUnitsWithTheirRole()
    {
        var team = await app.AddUnitAsync("项目组", type: "team");
        var own = await app.AddPersonAsync(team);
        var guest = await app.AddPersonAsync();
        using var admin = await app.SignInAsync();
        using var answer = await admin.SubmitAsync($"/units/{team}", "team-add", ("Form.StaffId", Text(guest.StaffId)), ("Form.RoleInTeam", "协调人"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await admin.GetAsync($"/units/{team}");
        Assert.Contains("协调人", page.QuerySelector("#team")!.TextContent, StringComparison.Ordinal);
        var members = await app.ArrangeAsync(services => services.GetRequiredService<OrganisationQueries>().MembersAsync(team, CancellationToken.None));
        Assert.Equal([own.StaffId, guest.StaffId], members.Order());
    }

    [Fact]
    public async Task ReadersSeeTheOrganisationButCannotChangeIt()
    {
        var unit = await app.AddUnitAsync("只读部门");
        var reader = await app.AddPersonAsync(unit, (PlatformPermissions.ReadOrganisation, DataScope.All));
        using var client = await app.SignInAsync(reader.UserName);
        var page = await client.GetAsync($"/units/{unit}");
        Assert.Null(page.QuerySelector($"a[href='/units/{unit}/edit']"));
        using var answer = await client.Http.GetAsync($"/units/{unit}/edit");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private Task<long?> ParentOnAsync(long unit, DateOnly date) => app.ArrangeAsync(async services =>
        (await services.GetRequiredService<UnitQueries>().TreeOnAsync(date, CancellationToken.None)).Single(row => row.Id == unit).ParentId);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    public sealed class OnSqlite(SqliteApp app) : UnitPageTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : UnitPageTests(app);
}
