using System.Globalization;
using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Organisation;

public abstract class RolePageTests(GuanxiApp app)
{
    [Fact]
    public async Task ARoleIsMadeWithScopesGivenAndTakenBack()
    {
        var person = await app.AddPersonAsync();
        var name = "自定角色" + app.Next();
        using var admin = await app.SignInAsync();
        using var made = await admin.SubmitAsync(
            "/roles/new", "save-role", ("Form.Name", name), ($"scope:{PlatformPermissions.ReadPersonal}", nameof(DataScope.UnitAndBelow)), ($"scope:{PlatformPermissions.ReadOrganisation}", nameof(DataScope.All)));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var id = made.Headers.Location!.OriginalString.Split('/', '?')[^2];
        using var given = await admin.SubmitAsync($"/staff/{person.StaffId}/rights", "grant-role", ("Form.RoleId", id));
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        using var client = await app.SignInAsync(person.UserName);
        var rights = await client.GetAsync($"/staff/{person.StaffId}/rights");
        Assert.Contains("本单位及下级", rights.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var grant = (await admin.GetAsync($"/staff/{person.StaffId}/rights")).QuerySelectorAll(".list-group-item")
            .Single(row => row.TextContent.Contains(name, StringComparison.Ordinal)).QuerySelector("button")!.GetAttribute("value")!;
        using var ended = await admin.SubmitAsync($"/staff/{person.StaffId}/rights", "end-grant", ("EndForm.GrantId", grant));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Null((await client.GetAsync($"/staff/{person.StaffId}/rights")).QuerySelector("table"));
    }

    [Fact]
    public async Task ACopyStartsWithThePermissionsOfItsModel()
    {
        using var admin = await app.SignInAsync();
        var list = await admin.GetAsync("/roles");
        var copy = list.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("td a")!.TextContent == "销售经理").QuerySelector("a.btn")!.GetAttribute("href")!;
        var form = await admin.GetAsync(copy);
        var chosen = form.QuerySelector($"select[name='scope:{PlatformPermissions.ReadPersonal}'] option[selected]")!;
        Assert.Equal(nameof(DataScope.UnitAndBelow), chosen.GetAttribute("value"));
    }

    [Fact]
    public async Task TheAdministratorRoleCannotBeCutDownNorBoundToAUnit()
    {
        var unit = await app.AddUnitAsync("无角色部门");
        using var admin = await app.SignInAsync();
        var role = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<Role>().SingleAsync(row => row.Key == DefaultRoles.Administrator));
        var path = "/roles/" + role.Id.ToString(CultureInfo.InvariantCulture);
        Assert.Null((await admin.GetAsync(path)).QuerySelector("select"));
        using var cut = await admin.SubmitAsync(path, "save-role", ($"scope:{PlatformPermissions.ReadOrganisation}", nameof(DataScope.All)));
        Assert.Contains("不能削减", (await PageClient.ReadAsync(cut)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        using var bound = await admin.SubmitAsync($"/units/{unit}/edit", "edit-unit", ("Form.RoleId", role.Id.ToString(CultureInfo.InvariantCulture)));
        Assert.Contains("只能直接授予", (await PageClient.ReadAsync(bound)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoEditsTheOrganisationCannotGiveHimselfARoleThroughHisUnit()
    {
        var unit = await app.AddUnitAsync("人事部");
        var editor = await app.AddPersonAsync(unit, (PlatformPermissions.EditOrganisation, DataScope.All), (PlatformPermissions.ReadOrganisation, DataScope.All));
        var role = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<Role>().SingleAsync(row => row.Key == DefaultRoles.GeneralManager));
        using var client = await app.SignInAsync(editor.UserName);
        using var answer = await client.SubmitAsync($"/units/{unit}/edit", "edit-unit", ("Form.RoleId", role.Id.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((await PageClient.ReadAsync(answer)).QuerySelector(".alert-danger, .invalid-feedback"));
    }

    [Fact]
    public async Task ACoordinatingDepartmentReadsAllDepartmentsAndOthersOnlyTheirOwn()
    {
        var coordinating = await app.AddUnitAsync("客户关系管理部");
        var other = await app.AddUnitAsync("业务部");
        await app.ArrangeAsync(async services =>
        {
            var roles = await services.GetRequiredService<SetUpDefaultRoles>().RunAsync(CancellationToken.None);
            var db = services.GetRequiredService<GuanxiDbContext>();
            (await db.Set<Guanxi.Platform.Organisation.Units.Unit>().SingleAsync(unit => unit.Id == coordinating)).RoleId = roles[DefaultRoles.CustomerRelations];
            (await db.Set<Guanxi.Platform.Organisation.Units.Unit>().SingleAsync(unit => unit.Id == other)).RoleId = roles[DefaultRoles.SalesManager];
            await db.SaveChangesAsync();
        });
        var coordinator = await app.AddPersonAsync(coordinating);
        var seller = await app.AddPersonAsync(other);
        Assert.True((await ReachAsync(coordinator)).Covers(null, other));
        Assert.True((await ReachAsync(seller)).Covers(null, other));
        Assert.False((await ReachAsync(seller)).Covers(null, coordinating));
    }

    private Task<Reach> ReachAsync(TestPerson person) => app.ArrangeAsync(async services =>
    {
        var today = services.GetRequiredService<Guanxi.Platform.Organisation.OrganisationQueries>().Today();
        return (await services.GetRequiredService<RightsReader>().ReadAsync(person.StaffId, today, CancellationToken.None)).ReachOf(PlatformPermissions.ReadPersonal);
    });

    public sealed class OnSqlite(SqliteApp app) : RolePageTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : RolePageTests(app);
}
