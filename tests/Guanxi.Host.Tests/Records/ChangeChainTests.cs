using Guanxi.Host.Tests.App;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Records;
using Guanxi.Platform.Records.Checks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Records;

public abstract class ChangeChainTests(GuanxiApp app)
{
    protected abstract GuanxiApp NewApp();

    protected abstract string[] DropTriggers { get; }

    [Fact]
    public async Task OneLargeSaveAndManySmallOnesAtOnceMakeAWholeChain()
    {
        var parent = await app.AddUnitAsync("链");
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            db.AddRange(Enumerable.Range(0, 300).Select(number => NewUnit($"大{number}", parent)));
            await db.SaveChangesAsync();
        });
        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => app.AddUnitAsync($"小{number}", parent)));

        var result = await app.ArrangeAsync(services => Check(services).RunAsync(CancellationToken.None));
        Assert.Null(result.Fault);
        Assert.True(result.Counted > 330);
    }

    [Fact]
    [Control("SVCREG-17")]
    public async Task OneChangedCharacterIsFoundAndNamed() => await TamperAsync(
        "UPDATE change_entries SET actor = 'X' || substr(actor, 2) WHERE id = {0}", ChainWalk.Changed, entries => (entries[2], entries[2]));

    [Fact]
    [Control("SVCREG-17")]
    public async Task AChangedHashIsFoundAndNamed() => await TamperAsync(
        "UPDATE change_entries SET hash = previous_hash WHERE id = {0}", ChainWalk.Changed, entries => (entries[2], entries[2]));

    [Fact]
    [Control("SVCREG-25")]
    public async Task AnEntryDeletedInTheMiddleIsFoundAndNamedByTheNext() => await TamperAsync(
        "DELETE FROM change_entries WHERE id = {0}", ChainWalk.Missing, entries => (entries[2], entries[3]));

    [Fact]
    [Control("SVCREG-25")]
    public async Task ACutOffEndIsFoundAndNamed() => await TamperAsync(
        "DELETE FROM change_entries WHERE id = {0}", ChainWalk.CutOff, entries => (entries[^1], entries[^2]));

    [Fact]
    [Control("SVCREG-25")]
    public async Task TheDatabaseRefusesToChangeOrDeleteAnEntry()
    {
        await app.AddUnitAsync("写一条");
        foreach (var sql in new[] { "UPDATE change_entries SET actor = 'somebody else'", "DELETE FROM change_entries" })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => app.ArrangeAsync(services =>
                services.GetRequiredService<GuanxiDbContext>().Database.ExecuteSqlRawAsync(sql)));
            Assert.Contains("change entries are never", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheCommandEndsWithOneOnlyWhenTheChainIsBroken()
    {
        await using var own = NewApp();
        await own.InitializeAsync();
        using var output = new StringWriter();
        Assert.Equal(0, await VerifyCommand.RunAsync(own.Services, output, CancellationToken.None));
        Assert.Contains("change-chain: ok", output.ToString(), StringComparison.Ordinal);

        await own.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            await DropAsync(db);
            await db.Database.ExecuteSqlRawAsync("DELETE FROM change_entries WHERE id = (SELECT max(id) FROM change_entries)");
        });
        Assert.Equal(1, await VerifyCommand.RunAsync(own.Services, output, CancellationToken.None));
        Assert.Contains(ChainWalk.CutOff, output.ToString(), StringComparison.Ordinal);

        using var admin = await own.SignInAsync();
        var page = await admin.GetAsync("/audit/checks");
        Assert.Contains("链尾缺失", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("完整", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageRunsTheCheck()
    {
        using var admin = await app.SignInAsync();
        using var answer = await admin.SubmitAsync("/audit/checks", "run-checks");
        Assert.Equal("/audit/checks", answer.Headers.Location!.PathAndQuery);
        var page = await admin.GetAsync("/audit/checks");
        Assert.Contains("管理员", page.QuerySelector(".list-group-item")!.TextContent, StringComparison.Ordinal);
    }

    // In a transaction that is rolled back: the base stays whole for the other tests.
    private Task TamperAsync(string sql, string kind, Func<List<long>, (long Hit, long Named)> choose) => app.ArrangeAsync(async services =>
    {
        await app.AddUnitAsync("一");
        var db = services.GetRequiredService<GuanxiDbContext>();
        await using var transaction = await WriteTransaction.BeginAsync(db, services.GetRequiredService<WriteGate>(), CancellationToken.None);
        await DropAsync(db);
        Assert.Null((await Check(services).RunAsync(CancellationToken.None)).Fault);
        var entries = await db.Set<ChangeEntry>().OrderBy(entry => entry.Id).Select(entry => entry.Id).ToListAsync();
        var (hit, named) = choose(entries);
        Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(sql, hit));
        Assert.Equal(new CheckFault(kind, named), (await Check(services).RunAsync(CancellationToken.None)).Fault);
    });

    private async Task DropAsync(GuanxiDbContext db)
    {
        foreach (var sql in DropTriggers)
        {
            await db.Database.ExecuteSqlRawAsync(sql);
        }
    }

    private static ChangeChainCheck Check(IServiceProvider services) => services.GetServices<IBaseCheck>().OfType<ChangeChainCheck>().Single();

    private Unit NewUnit(string name, long parent) =>
        new() { Code = $"C{app.Next():000000}", Name = name, Type = "team", ParentId = parent, ValidFrom = new DateOnly(2026, 1, 1) };

    public sealed class OnSqlite(SqliteApp app) : ChangeChainTests(app)
    {
        protected override GuanxiApp NewApp() => new SqliteApp();

        protected override string[] DropTriggers => ["DROP TRIGGER change_entries_not_changed", "DROP TRIGGER change_entries_not_deleted"];
    }

    public sealed class OnPostgreSql(PostgreSqlApp app) : ChangeChainTests(app)
    {
        protected override GuanxiApp NewApp() => new PostgreSqlApp();

        protected override string[] DropTriggers => ["DROP TRIGGER change_entries_not_changed ON change_entries"];
    }
}
