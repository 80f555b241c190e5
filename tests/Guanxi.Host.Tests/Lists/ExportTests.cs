using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Guanxi.Platform.Records.Access;
using Guanxi.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Lists;

public abstract class ExportTests(GuanxiApp app)
{
    [Fact]
    [Control("CSG-46")]
    public async Task AnExportLogsPersonTimeAndCountAndMasksWhatThePersonMayNotRead()
    {
        var unit = await app.AddUnitAsync("导出部");
        for (var index = 0; index < 3; index++)
        {
            await app.AddPersonAsync(unit);
        }

        var person = await app.AddPersonAsync(null, (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ReadOrganisation, DataScope.All), (PlatformPermissions.ExportLists, DataScope.All));
        using var client = await app.SignInWithTokenAsync(person.UserName);
        var csv = await ExportAsync(client, $"filter.unit=eq:{unit}", "csv");
        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Contains("****", line, StringComparison.Ordinal));

        var entry = Assert.Single(await LogAsync(person.StaffId, AccessKind.Exported));
        Assert.Equal(3, entry.Count);
        Assert.Contains($"test-staff?filter.unit=eq:{unit}", entry.Detail, StringComparison.Ordinal);
        Assert.True(DateTime.UnixEpoch < entry.At);
        Assert.Single(await LogAsync(person.StaffId, AccessKind.Downloaded));
    }

    [Fact]
    [Control("CSF-18")]
    [Control("CSG-46")]
    public async Task WithoutTheRightAnExportIsRefusedAndLogged()
    {
        var person = await app.AddPersonAsync(null, (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ReadOrganisation, DataScope.All));
        using var client = await app.SignInWithTokenAsync(person.UserName);
        using var answer = await client.Http.PostAsJsonAsync("/api/v1/exports", new { list = "test-staff", query = "", format = "csv" });
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("export test-staff", Assert.Single(await LogAsync(person.StaffId, AccessKind.Refused)).Detail, StringComparison.Ordinal);
        var page = await client.GetAsync("/lists/test-staff");
        Assert.Null(page.QuerySelector("form[action='/lists/test-staff/export']"));
    }

    [Fact]
    public async Task AnExportAskedForWithALimitedTokenDoesNoMoreThanTheTokenMay()
    {
        var unit = await app.AddUnitAsync("限权部");
        var person = await app.AddPersonAsync(
            unit, (PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ReadOrganisation, DataScope.All), (PlatformPermissions.ExportLists, DataScope.All));
        var limited = await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var wide = new Role { Name = "可看明文" + app.Next() };
            wide.Permissions.Add(new RolePermission { Permission = PlatformPermissions.ReadPersonal, Scope = DataScope.All });
            db.Add(wide);
            await db.SaveChangesAsync();
            db.Add(new RoleGrant { RoleId = wide.Id, StaffId = person.StaffId, From = new DateOnly(2020, 1, 1) });
            await db.SaveChangesAsync();
            return await db.Set<RoleGrant>().Where(grant => grant.StaffId == person.StaffId && grant.RoleId != wide.Id).Select(grant => grant.RoleId).SingleAsync();
        });
        using var all = await app.SignInWithTokenAsync(person.UserName);
        using var one = await app.SignInWithTokenAsync(person.UserName, limited);
        Assert.DoesNotContain("****", await ExportAsync(all, $"filter.unit=eq:{unit}", "csv"), StringComparison.Ordinal);
        Assert.Contains("****", await ExportAsync(one, $"filter.unit=eq:{unit}", "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnXlsxCarriesAWatermarkSheet()
    {
        using var admin = await app.SignInWithTokenAsync();
        using var file = new MemoryStream(await ExportBytesAsync(admin, "filter.name=contains:管理员&columns=name", "xlsx"));
        using var archive = new System.IO.Compression.ZipArchive(file);
        using var reader = new StreamReader(archive.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();
        Assert.Contains("管理员", sheet, StringComparison.Ordinal);
        Assert.Contains("请勿转发", sheet, StringComparison.Ordinal);
        Assert.Contains("filter.name=contains:管理员", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyGetsTheFileOfAnother()
    {
        using var admin = await app.SignInWithTokenAsync();
        var id = await StartAsync(admin, "", "csv");
        await WaitAsync(admin, id);
        var person = await app.AddPersonAsync();
        using var other = await app.SignInWithTokenAsync(person.UserName);
        using var answer = await other.Http.GetAsync($"/work/{id}/result");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task ThePagesButtonPutsTheExportIntoTheBackground()
    {
        using var admin = await app.SignInWithTokenAsync();
        using var answer = await admin.SubmitAsync("/lists/test-units?sort=-code", "/lists/test-units/export", ("format", "csv"));
        Assert.Equal("/work?notice=work-queued", answer.Headers.Location?.OriginalString);
        var page = await admin.GetAsync("/work");
        Assert.NotEmpty(page.QuerySelectorAll("#works .list-group-item"));
    }

    private Task<List<AccessEntry>> LogAsync(long staffId, AccessKind kind) => app.ArrangeAsync(services =>
        services.GetRequiredService<GuanxiDbContext>().Set<AccessEntry>().Where(entry => entry.StaffId == staffId && entry.Kind == kind).ToListAsync());

    private static async Task<string> ExportAsync(PageClient client, string query, string format) =>
        System.Text.Encoding.UTF8.GetString(await ExportBytesAsync(client, query, format));

    private static async Task<byte[]> ExportBytesAsync(PageClient client, string query, string format)
    {
        var id = await StartAsync(client, query, format);
        await WaitAsync(client, id);
        return await client.Http.GetByteArrayAsync($"/work/{id}/result");
    }

    private static async Task<long> StartAsync(PageClient client, string query, string format)
    {
        using var answer = await client.Http.PostAsJsonAsync("/api/v1/exports", new { list = "test-staff", query, format });
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("workId").GetInt64();
    }

    private static async Task WaitAsync(PageClient client, long id)
    {
        for (var round = 0; round < 300; round++)
        {
            var work = await client.Http.GetFromJsonAsync<JsonElement>($"/api/v1/work/{id}");
            var state = work.GetProperty("state").GetString();
            if (state is not ("queued" or "running"))
            {
                Assert.True(state == "done", work.GetRawText());
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("The export did not end.");
    }

    public sealed class OnSqlite(ListSqliteApp app) : ExportTests(app);

    public sealed class OnPostgreSql(ListPostgreSqlApp app) : ExportTests(app);
}
