using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Terms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Records;

public abstract class AccessLogTests(GuanxiApp app)
{
    private static readonly TermsRegister TwoHundred = new(new ConfigurationBuilder()
        .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Terms:SVCREG-17:ReadAlertPerDay", "200")]).Build());

    [Fact]
    [Control("SVCREG-17")]
    public async Task TheTwoHundredAndFirstRecordOfADayRaisesOneAlertThatTheHeadSees()
    {
        var unitId = await app.AddUnitAsync("读取部");
        var reader = await app.AddPersonAsync(unitId);
        var head = await app.AddPersonAsync(unitId);
        var other = await app.AddPersonAsync(await app.AddUnitAsync("别的部门"));
        await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<Unit>()
            .Where(unit => unit.Id == unitId).ExecuteUpdateAsync(set => set.SetProperty(unit => unit.HeadId, head.StaffId)));

        await ReadAsync(reader, Enumerable.Range(1, 200));
        await ReadAsync(reader, Enumerable.Repeat(200, 3)); // the same record again is no further one
        Assert.Equal(0, await AlertsAsync(reader));
        await ReadAsync(reader, Enumerable.Range(201, 8));
        Assert.Equal(1, await AlertsAsync(reader));

        Assert.True(await SeesAsync(head, reader));
        Assert.False(await SeesAsync(other, reader));
        using var admin = await app.SignInAsync();
        Assert.Contains(NameOf(reader), (await admin.GetAsync("/access-log/alerts")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Control("CSF-18")]
    public async Task TheLogIsFoundByPersonKindRecordAndDay()
    {
        var reader = await app.AddPersonAsync();
        await ReadAsync(reader, [7_001, 7_002]);
        using var admin = await app.SignInAsync();
        Assert.Equal(2, await RowsAsync(admin, $"/access-log?person={Uri.EscapeDataString(NameOf(reader))}"));
        Assert.Equal(1, await RowsAsync(admin, $"/access-log?person={Uri.EscapeDataString(NameOf(reader))}&kind=Viewed&type=staff&record=7002"));
        Assert.Equal(0, await RowsAsync(admin, $"/access-log?person={Uri.EscapeDataString(NameOf(reader))}&kind=Exported"));
        Assert.Equal(0, await RowsAsync(admin, $"/access-log?person={Uri.EscapeDataString(NameOf(reader))}&to=2020-01-01"));
        Assert.Equal(2, await RowsAsync(admin, $"/access-log?person={Uri.EscapeDataString(NameOf(reader))}&from=2020-01-01&to=9999-12-31&record=x"));
    }

    [Fact]
    public async Task PagesOfTheLogNeitherRepeatNorLoseALine()
    {
        var reader = await app.AddPersonAsync();
        await ReadAsync(reader, Enumerable.Range(1, 60));
        using var admin = await app.SignInAsync();
        var first = await admin.GetAsync($"/access-log?person={Uri.EscapeDataString(NameOf(reader))}");
        Assert.Equal(50, first.QuerySelectorAll(".list-group-item").Length);
        var older = first.QuerySelectorAll(".card-footer a").Single().GetAttribute("href")!;
        Assert.Equal(10, await RowsAsync(admin, new Uri(older).PathAndQuery));
    }

    [Fact]
    public async Task EntriesOlderThanTheTermAreDroppedAndNoOthers()
    {
        var person = await app.AddPersonAsync();
        var now = app.Clock.GetUtcNow().UtcDateTime;
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            foreach (var at in new[] { now.AddYears(-10).AddDays(-1), now.AddYears(-10).AddDays(1) })
            {
                db.Add(new AccessEntry { At = at, StaffId = person.StaffId, Actor = "old", Kind = AccessKind.Viewed });
            }

            await db.SaveChangesAsync();
        });
        await app.ArrangeAsync(services => services.GetRequiredService<DropOldAccessEntries>().RunAsync(CancellationToken.None));
        var left = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<AccessEntry>()
            .Where(entry => entry.StaffId == person.StaffId).Select(entry => entry.At).ToListAsync());
        Assert.True(Assert.Single(left) > now.AddYears(-10));
    }

    [Fact]
    public async Task WhoLacksTheRightReadsNeitherLogNorAudit()
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        foreach (var path in new[] { "/access-log", "/audit", "/audit/checks", "/configuration/fields" })
        {
            using var answer = await client.Http.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    private Task ReadAsync(TestPerson person, IEnumerable<int> records) => Task.WhenAll(records.Select(record => app.ArrangeAsync(async services =>
    {
        var staff = services.GetRequiredService<CurrentStaff>();
        staff.ActAs(person.StaffId, NameOf(person), person.UnitId, RightsRule.Join(person.StaffId, [], _ => []), ChangeSource.Page);
        var alert = ActivatorUtilities.CreateInstance<RaiseReadAlert>(services, TwoHundred);
        await ActivatorUtilities.CreateInstance<RecordAccess>(services, alert).ViewedAsync("staff", record, CancellationToken.None);
    })));

    private Task<int> AlertsAsync(TestPerson person) => app.ArrangeAsync(services =>
        services.GetRequiredService<GuanxiDbContext>().Set<ReadAlert>().CountAsync(alert => alert.StaffId == person.StaffId));

    private async Task<bool> SeesAsync(TestPerson viewer, TestPerson reader)
    {
        using var client = await app.SignInAsync(viewer.UserName);
        return (await client.GetAsync("/access-log/alerts")).Body!.TextContent.Contains(NameOf(reader), StringComparison.Ordinal);
    }

    private static async Task<int> RowsAsync(PageClient client, string path) => (await client.GetAsync(path)).QuerySelectorAll(".list-group-item").Length;

    private static string NameOf(TestPerson person) => person.UserName.Replace("person", "员工", StringComparison.Ordinal);

    public sealed class OnSqlite(SqliteApp app) : AccessLogTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : AccessLogTests(app);
}
