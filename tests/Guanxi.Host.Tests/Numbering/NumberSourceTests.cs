using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform.Data;
using Guanxi.Platform.Numbering;
using Guanxi.Platform.Numbering.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Numbering;

public abstract class NumberSourceTests(GuanxiApp app)
{
    private static readonly DateOnly Day = new(2026, 3, 5);

    [Fact]
    [Control("COMP-23")]
    public async Task TwoHundredAtOnceGetTwoHundredNumbersWithoutAGap()
    {
        var key = await AddRuleAsync("TS{yyyyMMdd}-{0000}");
        var numbers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => TakeAsync(key, commit: true)));
        Assert.Equal(Enumerable.Range(1, 200).Select(serial => $"TS20260305-{serial:0000}"), numbers.Order());
    }

    [Fact]
    public async Task AnActThatRollsBackGivesItsNumberBack()
    {
        var key = await AddRuleAsync("A{000}");
        Assert.Equal("A001", await TakeAsync(key, commit: true));
        Assert.Equal("A002", await TakeAsync(key, commit: false));
        Assert.Equal("A002", await TakeAsync(key, commit: true));
    }

    [Fact]
    public async Task ManyNumbersAreTakenInOneRow()
    {
        var key = await AddRuleAsync("A{000}");
        var numbers = await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            await using var transaction = await WriteTransaction.BeginAsync(db, services.GetRequiredService<WriteGate>(), CancellationToken.None);
            var taken = await services.GetRequiredService<NumberSource>().TakeManyAsync(key, null, Day, 3, CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
            return taken;
        });
        Assert.Equal(["A001", "A002", "A003"], numbers);
        Assert.Equal("A004", await TakeAsync(key, commit: true));
    }

    [Fact]
    public async Task EachUnitCountsForItselfWhenThePatternNamesIt()
    {
        var key = await AddRuleAsync("{unit}-{000}");
        var (first, second) = (await app.AddUnitAsync("甲部"), await app.AddUnitAsync("乙部"));
        Assert.EndsWith("-001", await TakeAsync(key, commit: true, first), StringComparison.Ordinal);
        Assert.EndsWith("-001", await TakeAsync(key, commit: true, second), StringComparison.Ordinal);
        Assert.EndsWith("-002", await TakeAsync(key, commit: true, first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutsideATransactionNoNumberIsGiven()
    {
        var key = await AddRuleAsync("A{000}");
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.ArrangeAsync(services =>
            services.GetRequiredService<NumberSource>().TakeAsync(key, null, Day, CancellationToken.None)));
    }

    [Fact]
    public async Task AnAdministratorChangesHowTheNextNumbersLook()
    {
        using var admin = await app.SignInAsync();
        using var wrong = await admin.SubmitAsync("/configuration/numbers/form-stock", "number-rule", ("Form.Pattern", "LY{MM}{00}"));
        Assert.Contains("编号会重复", (await PageClient.ReadAsync(wrong)).QuerySelector(".invalid-feedback")!.TextContent, StringComparison.Ordinal);

        var pattern = $"LY{app.Next()}-{{yyyyMM}}-{{000}}";
        using var saved = await admin.SubmitAsync("/configuration/numbers/form-stock", "number-rule", ("Form.Pattern", pattern));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains(pattern, (await admin.GetAsync("/configuration/numbers")).Body!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("07", await admin.Http.GetStringAsync("/configuration/numbers/other/preview?Form.Pattern=X{yyyy}07{0}") is ['X', .. var rest] ? rest[4..6] : "", StringComparison.Ordinal);
    }

    private Task<string> AddRuleAsync(string pattern) => app.ArrangeAsync(async services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        var key = $"test-{app.Next()}";
        db.Add(new NumberRule { ObjectKey = key, Pattern = pattern });
        await db.SaveChangesAsync();
        return key;
    });

    private Task<string> TakeAsync(string key, bool commit, long? unitId = null) => app.ArrangeAsync(async services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        await using var transaction = await WriteTransaction.BeginAsync(db, services.GetRequiredService<WriteGate>(), CancellationToken.None);
        var number = await services.GetRequiredService<NumberSource>().TakeAsync(key, unitId, Day, CancellationToken.None);
        if (commit)
        {
            await transaction.CommitAsync(CancellationToken.None);
        }

        return number;
    });

    public sealed class OnSqlite(SqliteApp app) : NumberSourceTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : NumberSourceTests(app);
}
