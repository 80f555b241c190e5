using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Records.Access;
using Guanxi.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Accounts;

public abstract class LockoutTests(GuanxiApp app)
{
    [Fact]
    [Control("SVCREG-18")]
    public async Task AfterFiveWrongPasswordsTheRightOneIsRefusedToo()
    {
        var person = await app.AddPersonAsync();
        for (var time = 0; time < 5; time++)
        {
            await TryAsync(person, "wrong-password-1");
        }

        var text = await TryAsync(person, GuanxiApp.Password);
        Assert.Contains("暂时锁定", text, StringComparison.Ordinal);
        var (lockedUntil, lines) = await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var account = await db.Set<Account>().SingleAsync(row => row.StaffId == person.StaffId);
            return (account.LockoutEnd, await db.Set<AccessEntry>().CountAsync(entry => entry.StaffId == person.StaffId && entry.Kind == AccessKind.LockedOut));
        });
        Assert.InRange(lockedUntil!.Value, app.Clock.GetUtcNow().AddMinutes(13), app.Clock.GetUtcNow().AddMinutes(15));
        Assert.True(lines > 0, "the lock is not in the access log");
    }

    [Fact]
    public async Task FourWrongPasswordsDoNotLock()
    {
        var person = await app.AddPersonAsync();
        for (var time = 0; time < 4; time++)
        {
            await TryAsync(person, "wrong-password-1");
        }

        using var signedIn = await app.SignInAsync(person.UserName);
        await signedIn.GetAsync("/");
    }

    [Fact]
    [Control("SVCREG-18")]
    public async Task WrongPasswordsThatArriveTogetherAreCountedOneByOne()
    {
        var person = await app.AddPersonAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => TryAsync(person, "wrong-password-1")));
        Assert.Contains("暂时锁定", await TryAsync(person, GuanxiApp.Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownNameIsAnsweredLikeAWrongPassword()
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", "nobody-" + app.Next()), ("Form.Password", "x"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("用户名或密码不正确", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> TryAsync(TestPerson person, string password)
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", person.UserName), ("Form.Password", password));
        return await answer.Content.ReadAsStringAsync();
    }

    public sealed class OnSqlite(SqliteApp app) : LockoutTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : LockoutTests(app);
}
