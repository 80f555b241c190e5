using System.Globalization;
using System.Net;
using System.Text.Json;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Units;
using Guanxi.Platform.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Lists;

public abstract class KeysetPagingTests(GuanxiApp app)
{
    private const int Rows = 1000;

    [Theory]
    [InlineData("validFrom")] // 1,000 rows share ten dates
    [InlineData("-validFrom")]
    [InlineData("validTo")] // a third of them has none
    [InlineData("-validTo")]
    [InlineData("name")]
    [InlineData("-name")]
    public async Task WalkingForwardsAndBackwardsVisitsEachRowOnce(string sort)
    {
        var type = "walk" + app.Next();
        await AddUnitsAsync(type);
        using var admin = await app.SignInWithTokenAsync();
        var address = $"/api/v1/lists/test-units?filter.type=eq:{type}&sort={sort}&size=83";

        var forwards = await WalkAsync(admin, address, "", "next", "after");
        var backwards = await WalkAsync(admin, address, "&before=end", "previous", "before");
        backwards.Reverse();

        Assert.Equal(Rows, forwards.Count);
        Assert.Equal(Rows, forwards.Select(row => row.Id).Distinct().Count());
        Assert.Equal(forwards, backwards);
        Assert.Equal(Expected(forwards, sort), forwards);
    }

    [Fact]
    public async Task APageBackShowsTheSameRowsAgain()
    {
        var type = "back" + app.Next();
        await AddUnitsAsync(type);
        using var admin = await app.SignInWithTokenAsync();
        var address = $"/api/v1/lists/test-units?filter.type=eq:{type}&sort=-validTo&size=100";
        var first = await ReadAsync(admin, address);
        var second = await ReadAsync(admin, $"{address}&after={first.GetProperty("next").GetString()}");
        var again = await ReadAsync(admin, $"{address}&before={second.GetProperty("previous").GetString()}");
        Assert.Equal(first.GetProperty("items").GetRawText(), again.GetProperty("items").GetRawText());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("previous").ValueKind);
        Assert.Equal(JsonValueKind.Null, again.GetProperty("previous").ValueKind);
    }

    [Theory]
    [InlineData("filter.colour=eq:red", "filter.colour")]
    [InlineData("filter.validFrom=eq:soon", "filter.validFrom")]
    [InlineData("sort=type", "sort")]
    [InlineData("after=xyz", "after")]
    [InlineData("size=100000", "size")]
    public async Task TheApiRefusesWhatItDoesNotUnderstandByField(string query, string field)
    {
        using var admin = await app.SignInWithTokenAsync();
        using var answer = await admin.Http.GetAsync("/api/v1/lists/test-units?" + query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"\"field\":\"{field}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageShowsTheMessageAndIgnoresTheFilter()
    {
        using var admin = await app.SignInWithTokenAsync();
        var page = await admin.GetAsync("/lists/test-units?filter.colour=eq:red");
        Assert.Contains("colour", page.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".list-table tbody tr"));
    }

    [Fact]
    public async Task AListOfAnotherPermissionIsNotThere()
    {
        var person = await app.AddPersonAsync(null, (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ExportLists, DataScope.All));
        using var client = await app.SignInWithTokenAsync(person.UserName);
        using var answer = await client.Http.GetAsync("/api/v1/lists/test-units");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task FreeTextColumnsAndExactCountWorkTogether()
    {
        var type = "text" + app.Next();
        await AddUnitsAsync(type);
        using var admin = await app.SignInWithTokenAsync();
        var page = await ReadAsync(admin, $"/api/v1/lists/test-units?q=名称3&filter.type=eq:{type}&columns=code&count=exact&size=5");
        Assert.Equal(Rows / 20, page.GetProperty("count").GetInt64());
        Assert.Equal(["id", "code"], page.GetProperty("items")[0].EnumerateObject().Select(property => property.Name));
    }

    private static IEnumerable<Row> Expected(List<Row> rows, string sort)
    {
        var falling = sort.StartsWith('-');
        var filled = rows.Where(row => row.Value is not null);
        var empty = rows.Where(row => row.Value is null);
        return falling
            ? [.. filled.OrderByDescending(row => row.Value, StringComparer.Ordinal).ThenByDescending(row => row.Id), .. empty.OrderByDescending(row => row.Id)]
            : [.. filled.OrderBy(row => row.Value, StringComparer.Ordinal).ThenBy(row => row.Id), .. empty.OrderBy(row => row.Id)];
    }

    private static async Task<List<Row>> WalkAsync(PageClient client, string address, string start, string link, string parameter)
    {
        var field = address.Split("sort=")[1].Split('&')[0].TrimStart('-');
        var rows = new List<Row>();
        for (var place = start; ;)
        {
            var page = await ReadAsync(client, address + place);
            var items = page.GetProperty("items").EnumerateArray().Select(item => new Row(item.GetProperty("id").GetInt64(), item.GetProperty(field).GetString())).ToList();
            if (parameter == "before")
            {
                items.Reverse();
            }

            rows.AddRange(items);
            if (page.GetProperty(link).GetString() is not { } cursor)
            {
                return rows;
            }

            Assert.True(rows.Count <= Rows, "The walk does not end.");
            place = $"&{parameter}={cursor}";
        }
    }

    private static async Task<JsonElement> ReadAsync(PageClient client, string address)
    {
        using var answer = await client.Http.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private Task AddUnitsAsync(string type) => app.ArrangeAsync(async services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        var start = new DateOnly(2021, 1, 1);
        db.AddRange(Enumerable.Range(0, Rows).Select(index => new Unit
        {
            Code = type + index.ToString("0000", CultureInfo.InvariantCulture),
            Name = "名称" + (index * 7 % 20),
            Type = type,
            ValidFrom = start.AddDays(index * 7 % 10),
            ValidTo = index % 3 == 0 ? null : start.AddDays(index * 11 % 13),
        }));
        await db.SaveChangesAsync();
    });

    private sealed record Row(long Id, string? Value);

    public sealed class OnSqlite(ListSqliteApp app) : KeysetPagingTests(app);

    public sealed class OnPostgreSql(ListPostgreSqlApp app) : KeysetPagingTests(app);
}
