using System.Globalization;
using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Organisation;

public abstract class PostPageTests(GuanxiApp app)
{
    [Fact]
    [Control("TECH-005")]
    public async Task APostBoundToTheMarketingDepartmentGivesItsRightsToItsPeopleOnly()
    {
        var (marketing, post) = await ArchivePostAsync();
        var inside = await app.AddPersonAsync(marketing);
        var outside = await app.AddPersonAsync();
        using var admin = await app.SignInAsync();
        using var refused = await admin.SubmitAsync($"/posts/{post}/appoint", "hold-post", ("Form.StaffId", Text(outside.StaffId)));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("须经委托", (await PageClient.ReadAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
        using var appointed = await admin.SubmitAsync($"/posts/{post}/appoint", "hold-post", ("Form.StaffId", Text(inside.StaffId)));
        Assert.Equal(HttpStatusCode.Redirect, appointed.StatusCode);
        Assert.True(await MayArchiveAsync(inside));
        Assert.False(await MayArchiveAsync(outside));
    }

    [Fact]
    public async Task TheHeadDelegatesAVacantPostToAPersonOfAnotherUnit()
    {
        var (marketing, post) = await ArchivePostAsync();
        var head = await app.AddPersonAsync(marketing, (PlatformPermissions.ReadOrganisation, DataScope.All));
        var other = await app.AddPersonAsync();
        await HeadAsync(marketing, head.StaffId);
        using var client = await app.SignInAsync(head.UserName);
        Assert.Contains("无人任职", (await client.GetAsync($"/staff/{head.StaffId}")).QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        using var delegated = await client.SubmitAsync($"/posts/{post}/delegate", "hold-post", ("Form.StaffId", Text(other.StaffId)), ("Form.Reason", "没有专职人员"));
        Assert.Equal(HttpStatusCode.Redirect, delegated.StatusCode);
        Assert.True(await MayArchiveAsync(other));
        Assert.Null((await client.GetAsync($"/staff/{head.StaffId}")).QuerySelector(".alert-warning"));
    }

    [Fact]
    public async Task OnlyTheHeadOrWhoMayDelegatesAndOnlyWithAReason()
    {
        var (marketing, post) = await ArchivePostAsync();
        var member = await app.AddPersonAsync(marketing, (PlatformPermissions.ReadOrganisation, DataScope.All));
        var other = await app.AddPersonAsync();
        using var client = await app.SignInAsync(member.UserName);
        using var refused = await client.SubmitAsync($"/posts/{post}/delegate", "hold-post", ("Form.StaffId", Text(other.StaffId)), ("Form.Reason", "x"));
        Assert.Contains("权限", (await PageClient.ReadAsync(refused)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        using var admin = await app.SignInAsync();
        using var withoutReason = await admin.SubmitAsync($"/posts/{post}/delegate", "hold-post", ("Form.StaffId", Text(other.StaffId)));
        Assert.Equal(HttpStatusCode.OK, withoutReason.StatusCode);
        Assert.False(await MayArchiveAsync(other));
    }

    [Fact]
    public async Task TheRightsOfAPostEndWithTheHolding()
    {
        var (marketing, post) = await ArchivePostAsync();
        var person = await app.AddPersonAsync(marketing);
        using var admin = await app.SignInAsync();
        using var appointed = await admin.SubmitAsync($"/posts/{post}/appoint", "hold-post", ("Form.StaffId", Text(person.StaffId)));
        Assert.True(await MayArchiveAsync(person));
        var holder = (await admin.GetAsync($"/posts/{post}")).QuerySelector("button[name='Form.HolderId']")!.GetAttribute("value")!;
        using var ended = await admin.SubmitAsync($"/posts/{post}", "end-holding", ("Form.HolderId", holder));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.False(await MayArchiveAsync(person));
    }

    [Fact]
    [Control("TECH-005")]
    public async Task ThePostsOfTheRegulationStandInTheMarketingDepartment()
    {
        var marketing = await app.AddUnitAsync("市场部");
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            db.Add(new UnitFunction { Function = UnitFunctions.Marketing, UnitId = marketing });
            await db.SaveChangesAsync();
            Assert.Empty((await services.GetRequiredService<SetUpRegulationPosts>().RunAsync(CancellationToken.None)).Refusals);
        });
        using var admin = await app.SignInAsync();
        var page = await admin.GetAsync("/posts");
        foreach (var name in new[] { "市场部部长", "主管副部长", "客户档案管理主管", "客户档案管理助理" })
        {
            var row = page.QuerySelectorAll("tbody tr").Single(line => line.QuerySelector("a")!.TextContent == name);
            Assert.Contains("无人任职", row.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Control("LOG-057")]
    [Control("LOG-058")]
    public async Task TheDutyTableHasTheFiveTasksAndFlagsThoseWithoutAPerson()
    {
        var person = await app.AddPersonAsync();
        await app.ArrangeAsync(services => services.GetRequiredService<SaveDuty>().AddRegulationTasksAsync(CancellationToken.None));
        using var admin = await app.SignInAsync();
        var page = await admin.GetAsync("/duties");
        Assert.All(RegulationDuties.Tasks, task => Assert.NotNull(Row(page, task)));
        var survey = Row(page, "客户满意度测评")!;
        Assert.Contains("缺专人", survey.TextContent, StringComparison.Ordinal);
        var path = survey.QuerySelector("a")!.GetAttribute("href")!;
        using var saved = await admin.SubmitAsync(path, "save-duty", ("Form.StaffId", Text(person.StaffId)), ("Form.UnitId", Text(person.UnitId)));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.DoesNotContain("缺专人", Row(await admin.GetAsync("/duties"), "客户满意度测评")!.TextContent, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement? Row(AngleSharp.Html.Dom.IHtmlDocument page, string task) =>
        page.QuerySelectorAll("tbody tr").FirstOrDefault(row => row.QuerySelector("td a")?.TextContent == task);

    private async Task<(long Unit, long Post)> ArchivePostAsync()
    {
        var marketing = await app.AddUnitAsync("市场部" + app.Next());
        return await app.ArrangeAsync(async services =>
        {
            var roles = await services.GetRequiredService<SetUpDefaultRoles>().RunAsync(CancellationToken.None);
            var db = services.GetRequiredService<GuanxiDbContext>();
            var post = new Post { Name = "档案管理" + app.Next(), UnitId = marketing, RoleId = roles[DefaultRoles.ArchiveAssistant] };
            db.Add(post);
            await db.SaveChangesAsync();
            return (marketing, post.Id);
        });
    }

    private Task HeadAsync(long unitId, long staffId) => app.ArrangeAsync(async services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        (await db.Set<Unit>().SingleAsync(unit => unit.Id == unitId)).HeadId = staffId;
        await db.SaveChangesAsync();
    });

    private Task<bool> MayArchiveAsync(TestPerson person) => app.ArrangeAsync(async services =>
    {
        var today = services.GetRequiredService<OrganisationQueries>().Today();
        return (await services.GetRequiredService<RightsReader>().ReadAsync(person.StaffId, today, CancellationToken.None)).May(PlatformPermissions.FileDocuments);
    });

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    public sealed class OnSqlite(SqliteApp app) : PostPageTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : PostPageTests(app);
}
