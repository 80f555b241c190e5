using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Guanxi.Customers;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Host.Tests.App;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Imports;

/// <summary>Files over the API and the pages; names carry a number of the app, since the base is shared.</summary>
public abstract class ImportTests(GuanxiApp app)
{
    [Fact]
    public async Task RowsBecomeCustomersWithContactsAndTheWrongOnesComeBackWithTheirReasons()
    {
        using var admin = await Importer.OfAsync(app);
        var mark = Mark();
        var run = await ImportAsync(admin, $"客户名称,联系人,手机,地区\n{mark}甲科技有限公司,李晓明,13800138000,浙江省杭州市\n{mark}甲科技有限公司,王芳,13900139000,浙江省杭州市\n{mark}乙科技有限公司,赵强,,火星\n{mark}甲科技有限公司,王芳,13900139000,\n");
        Assert.Equal((4, 1, 1, 1, 1), (Count(run, "done"), Count(run, "created"), Count(run, "merged"), Count(run, "skipped"), Count(run, "failed")));
        Assert.Equal(2, await ContactsOfAsync(mark));
        var page = await admin.Pages.GetAsync($"/imports/{run.GetProperty("id")}");
        Assert.Contains("火星", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第 4 行", page.Body.TextContent, StringComparison.Ordinal);
        using var failures = await admin.Pages.Http.GetAsync($"/imports/{run.GetProperty("id")}/failures");
        Assert.Equal(HttpStatusCode.OK, failures.StatusCode);
        Assert.NotEmpty(await failures.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task AnImportedCustomerIsFoundAndItsHistoryIsWhole()
    {
        using var admin = await Importer.OfAsync(app);
        var mark = Mark();
        await ImportAsync(admin, $"客户名称,联系人\n{mark}丙精密机械有限公司,李晓明\n");
        var hits = await app.ArrangeAsync(services => services.GetRequiredService<SearchQueries>().FindAsync(mark + "丙精密", null, 10, CancellationToken.None));
        Assert.Contains(hits, hit => hit.Title.StartsWith(mark + "丙精密", StringComparison.Ordinal));
        var fault = await app.ArrangeAsync(services => Guanxi.Host.VerifyCommand.RunAsync(services, TextWriter.Null, CancellationToken.None));
        Assert.Equal(0, fault);
    }

    [Fact]
    public async Task AnUpdateFillsWhatTheFileSaysAndTheUndoPutsItBack()
    {
        using var admin = await Importer.OfAsync(app);
        var mark = Mark();
        await ImportAsync(admin, $"客户名称,网址,备注\n{mark}丁有限公司,old.example.com,原备注\n");
        var run = await ImportAsync(admin, $"客户名称,网址,备注,联系人\n{mark}丁有限公司,new.example.com,,孙丽\n", "update");
        Assert.Equal(1, Count(run, "updated"));
        var updated = await CustomerAsync(mark);
        Assert.Equal(("new.example.com", "原备注"), (updated.Website, updated.Remark));
        Assert.Equal(1, await ContactsOfAsync(mark));

        var undone = await UndoAsync(admin, run);
        Assert.Equal((1, 0), (Count(undone, "takenBack"), Count(undone, "conflicts")));
        Assert.Equal("old.example.com", (await CustomerAsync(mark)).Website);
        Assert.Equal(0, await ContactsOfAsync(mark));
    }

    [Fact]
    public async Task AnUndoRemovesWhatWasCreatedButNotWhatSomebodyChangedSince()
    {
        using var admin = await Importer.OfAsync(app);
        var mark = Mark();
        var run = await ImportAsync(admin, $"客户名称\n{mark}一有限公司\n{mark}二有限公司\n");
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            (await db.Set<Customer>().SingleAsync(customer => customer.Name == mark + "二有限公司")).Remark = "由人填写";
            await db.SaveChangesAsync();
        });
        var undone = await UndoAsync(admin, run);
        Assert.Equal((1, 1), (Count(undone, "takenBack"), Count(undone, "conflicts")));
        Assert.Equal(mark + "二有限公司", (await CustomerAsync(mark)).Name);
    }

    [Theory]
    [InlineData("", "table-empty")]
    [InlineData("%PDF-1.7 is no table", "file-not-a-table")]
    public async Task AFileThatCannotBeReadIsRefusedWithItsReason(string content, string code)
    {
        using var admin = await Importer.OfAsync(app);
        using var answer = await PostAsync(admin, Encoding.UTF8.GetBytes(content), "skip");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(code, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SomebodyWithoutTheRightIsRefusedAndSeesNoImportOfOthers()
    {
        using var admin = await Importer.OfAsync(app);
        var run = await ImportAsync(admin, $"客户名称\n{Mark()}有限公司\n");
        var person = await app.AddPersonAsync(null, (CustomersPermissions.ReadCustomers, DataScope.Own), (Guanxi.Platform.PlatformPermissions.UseApi, DataScope.All));
        using var client = await Importer.OfAsync(app, person.UserName);
        using var refused = await PostAsync(client, "客户名称\n某公司\n"u8.ToArray(), "skip");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var hidden = await client.Api.GetAsync($"/api/v1/imports/{run.GetProperty("id")}");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var rows = await client.Pages.Http.GetAsync($"/imports/{run.GetProperty("id")}/failures");
        Assert.Equal(HttpStatusCode.NotFound, rows.StatusCode);
    }

    [Fact]
    public async Task TheWizardLeadsFromTheFileOverTheCheckToTheRecords()
    {
        using var admin = await Importer.OfAsync(app);
        var mark = Mark();
        var upload = await admin.Pages.GetAsync("/imports/new");
        using var form = new MultipartFormDataContent();
        foreach (var hidden in upload.QuerySelectorAll("form[enctype] input[type=hidden]"))
        {
            form.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        }

        form.Add(FileOf(Encoding.UTF8.GetBytes($"客户名称,颜色\n{mark}庚有限公司,红\n")), "Form.File", "客户.csv");
        using var stored = await admin.Pages.Http.PostAsync("/imports/new", form);
        Assert.Equal(HttpStatusCode.Redirect, stored.StatusCode);
        var columns = stored.Headers.Location!.ToString();
        using var mapped = await admin.Pages.SubmitAsync(columns, "import-columns", ("column-1", "remark"));
        Assert.Equal(HttpStatusCode.Redirect, mapped.StatusCode);
        var path = mapped.Headers.Location!.ToString();
        var id = path.Split('/')[^1];
        Assert.Equal("checked", (await WaitAsync(admin, id)).GetProperty("state").GetString());
        Assert.Contains("尚未写入", (await admin.Pages.GetAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        using var written = await admin.Pages.SubmitAsync(path, $"/imports/{id}/move");
        Assert.Equal("done", (await WaitAsync(admin, id)).GetProperty("state").GetString());
        Assert.Equal("红", (await CustomerAsync(mark)).Remark);
    }

    private string Mark() => "导入" + string.Concat(app.Next().ToString("0000", System.Globalization.CultureInfo.InvariantCulture).Select(digit => "零壹贰叁肆伍陆柒捌玖"[digit - '0']));

    private static int Count(JsonElement run, string name) => run.GetProperty(name).GetInt32();

    private Task<int> ContactsOfAsync(string mark) => app.ArrangeAsync(services =>
    {
        var db = services.GetRequiredService<GuanxiDbContext>();
        return db.Set<Contact>().CountAsync(contact => db.Set<Customer>().Any(customer => customer.Id == contact.CustomerId && customer.Name.StartsWith(mark)));
    });

    private Task<Customer> CustomerAsync(string mark) => app.ArrangeAsync(services =>
        services.GetRequiredService<GuanxiDbContext>().Set<Customer>().AsNoTracking().SingleAsync(customer => customer.Name.StartsWith(mark)));

    private static ByteArrayContent FileOf(byte[] content)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return file;
    }

    private static async Task<HttpResponseMessage> PostAsync(Importer client, byte[] content, string duplicates)
    {
        using var form = new MultipartFormDataContent { { FileOf(content), "file", "客户.csv" }, { new StringContent(duplicates), "duplicates" } };
        return await client.Api.PostAsync("/api/v1/imports", form);
    }

    private static async Task<JsonElement> ImportAsync(Importer client, string content, string duplicates = "skip")
    {
        using var answer = await PostAsync(client, Encoding.UTF8.GetBytes(content), duplicates);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await WaitAsync(client, answer.Headers.Location!.ToString().Split('/')[^1]);
    }

    private static async Task<JsonElement> UndoAsync(Importer client, JsonElement run)
    {
        var id = run.GetProperty("id").ToString();
        using var answer = await client.Api.PostAsync($"/api/v1/imports/{id}/undo", null);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return await WaitAsync(client, id);
    }

    private static async Task<JsonElement> WaitAsync(Importer client, string id)
    {
        for (var round = 0; round < 600; round++)
        {
            using var run = JsonDocument.Parse(await client.Api.GetStringAsync($"/api/v1/imports/{id}"));
            if (run.RootElement.GetProperty("state").GetString() is not ("queued" or "running"))
            {
                return run.RootElement.Clone();
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"Import {id} did not end.");
    }

    public sealed class OnSqlite(SqliteApp app) : ImportTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : ImportTests(app);
}
