using System.Globalization;
using System.Net;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Posts;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Documents;

public abstract class CustodyTests(GuanxiApp app)
{
    [Fact]
    [Control("REAL-111")]
    public async Task AHandedOverPaperIsListedWithDateAndCustodianAndLeavesTheListOfTheOthers()
    {
        var custodian = await CustodianAsync();
        using var seller = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        var number = "0012-" + app.Next().ToString(CultureInfo.InvariantCulture);
        var path = await RegisterAsync(seller, number);
        Assert.Contains(number, (await seller.GetAsync("/custody?show=NotHandedOver")).Body!.TextContent, StringComparison.Ordinal);

        using var moved = await seller.SubmitAsync(path, "hand-over", ("Form.ToId", custodian.StaffId.ToString(CultureInfo.InvariantCulture)), ("Form.Place", "保险柜"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.DoesNotContain(number, (await seller.GetAsync("/custody?show=NotHandedOver")).Body!.TextContent, StringComparison.Ordinal);

        using var keeper = await app.SignInAsync(custodian.UserName);
        var line = (await keeper.GetAsync("/custody")).QuerySelector($"[data-paper='{number}']")!.TextContent;
        Assert.Contains("已移交保管", line, StringComparison.Ordinal);
        Assert.Contains("保险柜", line, StringComparison.Ordinal);
        var confirm = (await keeper.GetAsync(path)).QuerySelector("input[name=_handler][value^=confirm-]")!.GetAttribute("value")!;
        using var confirmed = await keeper.SubmitAsync(path, confirm);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.DoesNotContain("待确认", (await keeper.GetAsync(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APaperGivenToAColleagueIsStillNotHandedOver()
    {
        var colleague = await app.AddPersonAsync();
        using var seller = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        var number = "C" + app.Next().ToString(CultureInfo.InvariantCulture);
        var path = await RegisterAsync(seller, number);
        using var moved = await seller.SubmitAsync(path, "hand-over", ("Form.ToId", colleague.StaffId.ToString(CultureInfo.InvariantCulture)), ("Form.Place", "抽屉"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        using var receiver = await app.SignInAsync(colleague.UserName);
        Assert.Contains(number, (await receiver.GetAsync("/custody?show=NotHandedOver")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Control("REAL-127")]
    public async Task PapersWithoutAScanAreListed()
    {
        using var seller = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        var number = "S" + app.Next().ToString(CultureInfo.InvariantCulture);
        var path = await RegisterAsync(seller, number);
        Assert.Contains(number, (await seller.GetAsync("/custody?show=WithoutScan")).Body!.TextContent, StringComparison.Ordinal);

        var page = await seller.GetAsync(path);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("form[action='/documents/upload'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("paper-document"), "RecordType" },
            { new StringContent(path.Split('/')[^1]), "RecordId" },
            { new StringContent("scan"), "Kind" },
            { new StringContent(path), "Back" },
            { new ByteArrayContent("%PDF-1.4 scan"u8.ToArray()), "File", "扫描.pdf" },
        };
        using var sent = await seller.Http.PostAsync("/documents/upload", form);
        Assert.DoesNotContain(number, (await seller.GetAsync("/custody?show=WithoutScan")).Body!.TextContent, StringComparison.Ordinal);
        using var scan = await seller.Http.GetAsync((await seller.GetAsync(path)).QuerySelector("[data-document] a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, scan.StatusCode);
    }

    [Fact]
    public async Task AStrangerDoesNotSeeThePaper()
    {
        using var seller = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        var path = await RegisterAsync(seller, "X" + app.Next().ToString(CultureInfo.InvariantCulture));
        using var stranger = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        using var answer = await stranger.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<string> RegisterAsync(PageClient client, string number)
    {
        using var answer = await client.SubmitAsync("/custody/new", "register-paper", ("Form.Number", number), ("Form.Reference", "张三 3-1201"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new Uri(new Uri("https://localhost"), answer.Headers.Location!).AbsolutePath;
    }

    private async Task<TestPerson> CustodianAsync()
    {
        var person = await app.AddPersonAsync(null, (PlatformPermissions.KeepCustody, DataScope.All));
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var post = await db.Set<Post>().SingleOrDefaultAsync(post => post.Name == "专人") ?? new Post { Name = "专人" };
            db.Update(post);
            await db.SaveChangesAsync();
            db.Add(new PostHolder { PostId = post.Id, StaffId = person.StaffId, From = new DateOnly(2020, 1, 1) });
            await db.SaveChangesAsync();
        });
        return person;
    }

    public sealed class OnSqlite(SqliteApp app) : CustodyTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : CustodyTests(app);
}
