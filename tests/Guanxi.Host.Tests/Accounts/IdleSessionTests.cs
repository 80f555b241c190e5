using Guanxi.Host.Tests.App;
using Guanxi.Testing;

namespace Guanxi.Host.Tests.Accounts;

/// <summary>Moves the clock, so each test has a program of its own.</summary>
public abstract class IdleSessionTests<TApp>
    where TApp : GuanxiApp, new()
{
    [Fact]
    [Control("SVCREG-18")]
    public async Task ASessionThatNobodyUsedForHalfAnHourIsOverAndAUsedOneIsNot()
    {
        await using var app = new TApp();
        await app.InitializeAsync();
        using var used = await app.SignInAsync();
        using var idle = await app.SignInAsync();
        for (var time = 0; time < 4; time++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(10));
            await used.GetAsync("/account");
        }

        await SessionTests.AssertSignedOutAsync(idle);
        await used.GetAsync("/account");
    }

    [Fact]
    [Control("SVCREG-18")]
    public async Task ALockEndsByItself()
    {
        await using var app = new TApp();
        await app.InitializeAsync();
        for (var time = 0; time < 6; time++)
        {
            using var visitor = app.Visitor();
            using var answer = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", "admin"), ("Form.Password", "wrong-password-1"));
        }

        app.Clock.Advance(TimeSpan.FromMinutes(16));
        using var admin = await app.SignInAsync();
        await admin.GetAsync("/account");
    }

    [Fact]
    public async Task TooManyTriesInAMinuteAreTurnedAway()
    {
        await using var app = new TApp();
        app.Settings["Terms:SVCREG-18:SignInTriesPerMinute"] = "3";
        await app.InitializeAsync();
        var texts = new List<string>();
        for (var time = 0; time < 4; time++)
        {
            using var visitor = app.Visitor();
            using var answer = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", "admin"), ("Form.Password", "wrong-password-1"));
            texts.Add(await answer.Content.ReadAsStringAsync());
        }

        Assert.DoesNotContain("太频繁", texts[2], StringComparison.Ordinal);
        Assert.Contains("太频繁", texts[3], StringComparison.Ordinal);
    }
}

public sealed class IdleSessionOnSqliteTests : IdleSessionTests<SqliteApp>;

public sealed class IdleSessionOnPostgreSqlTests : IdleSessionTests<PostgreSqlApp>;
