using System.Net;
using Guanxi.Host.Tests.App;

namespace Guanxi.Host.Tests.Accounts;

/// <summary>The example of a test that runs once per database: facts in the abstract class, one subclass per app.</summary>
public abstract class SignInTests(GuanxiApp app)
{
    [Fact]
    public async Task AVisitorIsSentToTheSignInPage()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Http.GetAsync("/");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheAdministratorSignsInAndIsGreetedByName()
    {
        using var admin = await app.SignInAsync();
        var page = await admin.GetAsync("/");
        Assert.Contains("管理员", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWrongPasswordIsRefusedAndTheNameStaysTyped()
    {
        var person = await app.AddPersonAsync();
        using var visitor = app.Visitor();
        using var answer = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", person.UserName), ("Form.Password", "wrong"));
        var page = await PageClient.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("用户名或密码不正确", page.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(person.UserName, page.QuerySelector("input[name='Form.UserName']")!.GetAttribute("value"));
    }

    public sealed class OnSqlite(SqliteApp app) : SignInTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : SignInTests(app);
}
