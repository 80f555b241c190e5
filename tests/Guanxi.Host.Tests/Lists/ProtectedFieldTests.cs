using System.Net;
using System.Text.Json;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Lists;

public abstract class ProtectedFieldTests(GuanxiApp app)
{
    [Theory]
    [InlineData("filter.mobile=contains:1")]
    [InlineData("filter.mobile=notempty")]
    [InlineData("sort=mobile")]
    public async Task WhoMayNotReadAFieldCanNeitherFilterNorOrderByIt(string query)
    {
        using var client = await SignInAsync(null, (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ReadOrganisation, DataScope.All));
        using var answer = await client.Http.GetAsync("/api/v1/lists/test-staff?" + query);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("list-field-protected", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoMayNotReadAFieldSeesItsMask()
    {
        var target = await AddTargetAsync();
        using var client = await SignInAsync(null, (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ReadOrganisation, DataScope.All));
        Assert.Equal("138****" + target.Mobile[^4..], Assert.Single(await MobilesAsync(client, $"filter.name=eq:{target.Name}")));
    }

    [Fact]
    public async Task AFilterByAProtectedFieldFindsOnlyRowsThatAreShownInClear()
    {
        var target = await AddTargetAsync();
        var clear = (PlatformPermissions.ReadPersonal, DataScope.Unit);
        using var same = await SignInAsync(target.UnitId, (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ReadOrganisation, DataScope.All), clear);
        using var other = await SignInAsync(await app.AddUnitAsync("别处"), (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ReadOrganisation, DataScope.All), clear);
        Assert.Equal([target.Mobile], await MobilesAsync(same, $"filter.mobile=eq:{target.Mobile}"));
        Assert.Empty(await MobilesAsync(other, $"filter.mobile=eq:{target.Mobile}"));
        using var sorted = await same.Http.GetAsync("/api/v1/lists/test-staff?sort=mobile");
        Assert.Equal(HttpStatusCode.Forbidden, sorted.StatusCode); // an order mixes in the rows of others
    }

    private async Task<(string Name, string Mobile, long UnitId)> AddTargetAsync()
    {
        var unit = await app.AddUnitAsync("部门");
        var person = await app.AddPersonAsync(unit);
        return await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var row = await db.Set<StaffMember>().AsTracking().SingleAsync(staff => staff.Id == person.StaffId);
            row.Number = $"1380000{app.Next() % 10000:0000}";
            await db.SaveChangesAsync();
            return (row.Name, row.Number, unit);
        });
    }

    private async Task<PageClient> SignInAsync(long? unitId, params (string, DataScope)[] permissions) =>
        await app.SignInWithTokenAsync((await app.AddPersonAsync(unitId, permissions)).UserName);

    private static async Task<List<string?>> MobilesAsync(PageClient client, string query)
    {
        var json = JsonSerializer.Deserialize<JsonElement>(await client.Http.GetStringAsync("/api/v1/lists/test-staff?" + query));
        return [.. json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("mobile").GetString())];
    }

    public sealed class OnSqlite(ListSqliteApp app) : ProtectedFieldTests(app);

    public sealed class OnPostgreSql(ListPostgreSqlApp app) : ProtectedFieldTests(app);
}
