using System.Net;
using AngleSharp.Dom;
using Guanxi.Host.Tests.App;
using Guanxi.Testing;

namespace Guanxi.Host.Tests.Accounts;

public abstract class SessionTests(GuanxiApp app)
{
    [Fact]
    [Control("SVCREG-18")]
    public async Task ASessionEndedByAnAdministratorStopsWorking()
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        await client.GetAsync("/");
        using var admin = await app.SignInAsync();
        var row = (await admin.GetAsync("/sessions")).QuerySelectorAll(".list-group-item").Single(item => item.TextContent.Contains(person.UserName, StringComparison.Ordinal));
        using var ended = await admin.SubmitAsync("/sessions", "end-session", ("Form.SessionId", row.QuerySelector("button")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        await AssertSignedOutAsync(client);
    }

    [Fact]
    public async Task APersonEndsTheOtherSessionsAndKeepsThisOne()
    {
        var person = await app.AddPersonAsync();
        using var office = await app.SignInAsync(person.UserName);
        using var phone = await app.SignInAsync(person.UserName);
        using var ended = await phone.SubmitAsync("/account/sessions", "end-others");
        await AssertSignedOutAsync(office);
        Assert.Single((await phone.GetAsync("/account/sessions")).QuerySelectorAll(".list-group-item"));
    }

    [Fact]
    public async Task NobodyEndsTheSessionOfAnotherFromTheAccountPage()
    {
        var victim = await app.AddPersonAsync();
        using var theirs = await app.SignInAsync(victim.UserName);
        using var admin = await app.SignInAsync();
        var id = (await admin.GetAsync("/sessions")).QuerySelectorAll(".list-group-item")
            .Single(item => item.TextContent.Contains(victim.UserName, StringComparison.Ordinal)).QuerySelector("button")!.GetAttribute("value")!;
        var other = await app.AddPersonAsync();
        using var client = await app.SignInAsync(other.UserName);
        using var answer = await client.SubmitAsync("/account/sessions", "end-session", ("Form.SessionId", id));
        await theirs.GetAsync("/");
    }

    [Fact]
    public async Task AfterSigningOutTheOldCookieIsWorthNothing()
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        var page = await client.GetAsync("/account");
        using var copy = app.Visitor();
        copy.Http.DefaultRequestHeaders.Add("Cookie", await CookieOfAsync(person));
        using var before = await copy.Http.GetAsync("/account");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.NotNull(page.QuerySelector("form[action='/sign-out']"));
        using var out_ = await copy.SubmitAsync("/account", "/sign-out");
        using var after = await copy.Http.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    internal static async Task AssertSignedOutAsync(PageClient client)
    {
        using var answer = await client.Http.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    private async Task<string> CookieOfAsync(TestPerson person)
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", person.UserName), ("Form.Password", GuanxiApp.Password));
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("guanxi=", StringComparison.Ordinal)).Split(';')[0];
    }

    public sealed class OnSqlite(SqliteApp app) : SessionTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : SessionTests(app);
}
