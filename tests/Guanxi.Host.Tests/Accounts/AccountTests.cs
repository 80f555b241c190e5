using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Accounts.Administration;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Guanxi.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Accounts;

public abstract class AccountTests(GuanxiApp app)
{
    [Fact]
    [Control("SVCREG-19")]
    public async Task ARefusedPageAnswers403ItsOwnPageAndALogLine()
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        using var answer = await client.Http.GetAsync("/accounts");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("没有权限", (await PageClient.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        var lines = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<AccessEntry>()
            .Where(entry => entry.StaffId == person.StaffId && entry.Kind == AccessKind.Refused).Select(entry => entry.Detail).ToListAsync());
        Assert.Equal("GET /accounts permission-missing accounts.manage", Assert.Single(lines));
    }

    [Fact]
    public async Task AnUnknownAddressAnswers404WithAPageOfItsOwn()
    {
        using var admin = await app.SignInAsync();
        using var answer = await admin.Http.GetAsync("/no-such-page");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("找不到这个页面", (await PageClient.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATemporaryPasswordLeadsToTheChangeOfPasswordAndNowhereElse()
    {
        var person = await app.AddPersonAsync();
        using var before = await app.SignInAsync(person.UserName);
        using var admin = await app.SignInAsync();
        using var reset = await admin.SubmitAsync($"/accounts/{await AccountIdAsync(person)}", "change-account", ("Form.Do", "reset-password"));
        var temporary = (await PageClient.ReadAsync(reset)).QuerySelector("[data-temporary-password]")!.TextContent.Trim();
        await SessionTests.AssertSignedOutAsync(before);

        using var client = await app.SignInAsync(person.UserName, temporary);
        using var home = await client.Http.GetAsync("/");
        Assert.Equal("/account/password", home.Headers.Location!.ToString());
        using var changed = await client.SubmitAsync("/account/password", "change-password",
            ("Form.CurrentPassword", temporary), ("Form.NewPassword", "another-horse-2"), ("Form.RepeatedPassword", "another-horse-2"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        await client.GetAsync("/");
        using var again = await app.SignInAsync(person.UserName, "another-horse-2");
    }

    [Theory]
    [InlineData("correct-horse-1", "short-1", "short-1", "至少 10 个字符")]
    [InlineData("correct-horse-1", "onlyletters", "onlyletters", "数字或符号")]
    [InlineData("correct-horse-1", "another-horse-2", "another-horse-3", "不一致")]
    [InlineData("wrong-horse-1", "another-horse-2", "another-horse-2", "密码不正确")]
    [InlineData("correct-horse-1", "correct-horse-1", "correct-horse-1", "与原密码相同")]
    public async Task APasswordIsRefusedWithItsReason(string current, string wanted, string repeated, string reason)
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        using var answer = await client.SubmitAsync("/account/password", "change-password",
            ("Form.CurrentPassword", current), ("Form.NewPassword", wanted), ("Form.RepeatedPassword", repeated));
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var same = await app.SignInAsync(person.UserName);
    }

    [Fact]
    public async Task ADisabledAccountIsSignedOutAndCannotSignIn()
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        using var admin = await app.SignInAsync();
        var path = $"/accounts/{await AccountIdAsync(person)}";
        using var disabled = await admin.SubmitAsync(path, "change-account", ("Form.Do", "disable"));
        await SessionTests.AssertSignedOutAsync(client);
        using var visitor = app.Visitor();
        using var refused = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", person.UserName), ("Form.Password", GuanxiApp.Password));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);

        using var enabled = await admin.SubmitAsync(path, "change-account", ("Form.Do", "enable"));
        using var back = await app.SignInAsync(person.UserName);
    }

    [Fact]
    public async Task AnAccountsClerkCannotTakeOverTheAdministrator()
    {
        var clerk = await app.AddPersonAsync(null, (PlatformPermissions.ManageAccounts, DataScope.All));
        using var client = await app.SignInAsync(clerk.UserName);
        var adminId = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<Account>().Where(row => row.UserName == "admin").Select(row => row.Id).SingleAsync());
        using var answer = await client.SubmitAsync($"/accounts/{adminId}", "change-account", ("Form.Do", "reset-password"));
        Assert.Contains("只有管理员才能处理", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var admin = await app.SignInAsync();
    }

    [Fact]
    public async Task AnAdministratorGivesAnEmployeeAnAccountWithARole()
    {
        var staff = await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var unit = await db.Set<Guanxi.Platform.Organisation.Units.Unit>().OrderBy(row => row.Id).FirstAsync();
            var person = new Guanxi.Platform.Organisation.Staff.StaffMember { Number = "N" + app.Next(), Name = "王新员", UnitId = unit.Id, JoinedOn = new DateOnly(2020, 1, 1) };
            db.Add(person);
            await db.SaveChangesAsync();
            return person;
        });
        using var admin = await app.SignInAsync();
        var userName = "newcomer" + app.Next();
        using var added = await admin.SubmitAsync("/accounts/new", "add-account",
            ("Form.StaffId", staff.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Form.UserName", userName), ("Form.RoleName", "系统管理员"));
        var temporary = (await PageClient.ReadAsync(added)).QuerySelector("[data-temporary-password]")!.TextContent.Trim();
        using var client = await app.SignInAsync(userName, temporary);
        using var list = await admin.Http.GetAsync("/accounts?q=" + userName);
        Assert.Contains("王新员", await list.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCommandMakesEmployeeAndAccountAndRefusesATakenName()
    {
        var userName = "console" + app.Next();
        var request = new AddAccountRequest { UserName = userName, PersonName = "赵控台" + app.Next(), IsAdministrator = true, Password = "spoken-horse-3" };
        var added = await app.ArrangeAsync(services => AccountCommands.AddAccountAsync(services, request, CancellationToken.None));
        Assert.Empty(added.Refusals);
        using var client = await app.SignInAsync(userName, "spoken-horse-3");
        await client.GetAsync("/accounts");
        var again = await app.ArrangeAsync(services => AccountCommands.AddAccountAsync(services, request with { PersonName = "钱控台" + app.Next() }, CancellationToken.None));
        Assert.Equal("user-name-taken", Assert.Single(again.Refusals).Code);
    }

    [Fact]
    public async Task TheChosenLanguageFollowsToTheNextBrowser()
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        using var saved = await client.SubmitAsync("/account", "language", ("Form.Language", "en"));
        using var next = await app.SignInAsync(person.UserName);
        Assert.Equal("My account", (await next.GetAsync("/account")).QuerySelector("h1")!.TextContent.Trim());
    }

    private Task<long> AccountIdAsync(TestPerson person) => app.ArrangeAsync(services =>
        services.GetRequiredService<GuanxiDbContext>().Set<Account>().Where(row => row.StaffId == person.StaffId).Select(row => row.Id).SingleAsync());

    public sealed class OnSqlite(SqliteApp app) : AccountTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : AccountTests(app);
}
