using System.Globalization;
using Guanxi.Host.Tests.App;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Records;
using Guanxi.Platform.Records.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Records;

public abstract class HistoryTests(GuanxiApp app)
{
    [Fact]
    [Control("CSG-44")]
    [Control("SVCREG-25")]
    public async Task EveryStepShowsWhoWhenAndWhatWithNamesInPlaceOfIds()
    {
        var head = await app.AddPersonAsync();
        var unitId = await app.AddUnitAsync("测试一部");
        await ChangeAsync(unitId, unit => (unit.Name, unit.HeadId) = ("测试二部", head.StaffId));

        using var admin = await app.SignInAsync();
        var page = await admin.GetAsync($"/audit?type=unit&record={unitId.ToString(CultureInfo.InvariantCulture)}");
        var rows = page.QuerySelectorAll(".list-group-item");
        Assert.Equal(2, rows.Length);
        Assert.Contains("测试一部", rows[0].QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("测试二部", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(head.UserName.Replace("person", "员工", StringComparison.Ordinal), rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("命令行", rows[0].TextContent, StringComparison.Ordinal);
        Assert.NotNull(rows[0].QuerySelector("time[datetime]"));
        Assert.Contains("测试公司", rows[1].TextContent, StringComparison.Ordinal); // the parent unit, by its name
    }

    [Fact]
    public async Task AChangeIsFoundByPersonDayAndOperation()
    {
        var unitId = await app.AddUnitAsync("批次部");
        var operation = $"import:{app.Next()}";
        await app.ArrangeAsync(async services =>
        {
            services.GetRequiredService<Platform.Permissions.CurrentStaff>().Operation = operation;
            var db = services.GetRequiredService<GuanxiDbContext>();
            (await db.Set<Unit>().AsTracking().SingleAsync(unit => unit.Id == unitId)).Area = "华东";
            await db.SaveChangesAsync();
        });
        using var admin = await app.SignInAsync();
        var tomorrow = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime).AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(1, await RowsAsync(admin, $"/audit?operation={operation}"));
        Assert.Equal(1, await RowsAsync(admin, $"/audit?operation={operation}&person=test&from=2020-01-01&to={tomorrow}"));
        Assert.Equal(0, await RowsAsync(admin, $"/audit?operation={operation}&person=nobody"));
        Assert.Equal(0, await RowsAsync(admin, $"/audit?operation={operation}&from={tomorrow}"));
        Assert.Equal(0, await RowsAsync(admin, $"/audit?operation={operation}&to=2020-01-01"));
    }

    [Fact]
    public async Task PagesNeitherRepeatNorLoseAChange()
    {
        var unitId = await app.AddUnitAsync("第0部");
        for (var number = 1; number <= 24; number++)
        {
            await ChangeAsync(unitId, unit => unit.Name = $"第{number.ToString(CultureInfo.InvariantCulture)}部");
        }

        var rows = await app.ArrangeAsync(async services =>
        {
            var history = services.GetRequiredService<HistoryQueries>();
            var record = new RecordReference(Unit.RecordType, unitId);
            var first = await history.OfRecordAsync(record, null, null, null, CancellationToken.None);
            Assert.Equal(HistoryQueries.PageSize + 1, first.Count);
            var shown = first.Take(HistoryQueries.PageSize).ToList();
            return shown.Concat(await history.OfRecordAsync(record, null, null, shown[^1].Id, CancellationToken.None)).ToList();
        });
        Assert.Equal(25, rows.Select(row => row.Id).Distinct().Count());
        Assert.Equal(ChangeKind.Created, rows[^1].Kind);
    }

    private Task ChangeAsync(long unitId, Action<Unit> change) => app.ArrangeAsync(async services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        change(await db.Set<Unit>().AsTracking().SingleAsync(unit => unit.Id == unitId));
        await db.SaveChangesAsync();
    });

    private static async Task<int> RowsAsync(PageClient client, string path) => (await client.GetAsync(path)).QuerySelectorAll(".list-group-item").Length;

    public sealed class OnSqlite(SqliteApp app) : HistoryTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : HistoryTests(app);
}
