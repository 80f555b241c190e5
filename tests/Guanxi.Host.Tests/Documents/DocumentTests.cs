using System.Globalization;
using System.Net;
using System.Text;
using Guanxi.Host.Tests.App;
using Guanxi.Platform;
using Guanxi.Platform.Data;
using Guanxi.Platform.Documents;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Documents;

/// <summary>Papers of the custody register serve as the records that documents hang on.</summary>
public abstract class DocumentTests(GuanxiApp app)
{
    private static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7 " + new string('x', 2_500_000));

    [Fact]
    public async Task ALargeFileComesBackAsItWasAndIsLogged()
    {
        var owner = await app.AddPersonAsync();
        using var client = await app.SignInAsync(owner.UserName);
        var paper = await PaperAsync(client);
        Assert.Contains("notice=saved", await UploadAsync(client, paper, Pdf, "合同.pdf"), StringComparison.Ordinal);

        using var answer = await client.Http.GetAsync(await DownloadPathAsync(client, paper));
        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(1, await CountAsync(owner, AccessKind.Downloaded));
    }

    [Fact]
    [Control("TECH-033")]
    public async Task AFiledDocumentHasDateAndArchivistAndItsOwnerCannotReplaceIt()
    {
        using var owner = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        var paper = await PaperAsync(owner);
        await UploadAsync(owner, paper, Pdf, "方案.pdf");
        var id = await DocumentIdAsync(owner, paper);
        Assert.Contains("notice=saved", await UploadAsync(owner, paper, Pdf, "方案2.pdf", id), StringComparison.Ordinal);

        var archivist = await app.AddPersonAsync(null, (PlatformPermissions.FileDocuments, DataScope.All));
        using var archive = await app.SignInAsync(archivist.UserName);
        using var filed = await archive.SubmitAsync("/documents/filing", "file-away", ($"Form.Chosen[{id}]", "true"));
        Assert.Equal(HttpStatusCode.Redirect, filed.StatusCode);

        Assert.Contains("document-refused=document-filed", await UploadAsync(owner, paper, Pdf, "方案3.pdf", id), StringComparison.Ordinal);
        var document = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>().Set<Document>().SingleAsync(row => row.Id == id));
        Assert.Equal((archivist.StaffId, true, 2), (document.FiledById!.Value, document.FiledAt is not null, document.LastNumber));
        Assert.Equal(2, (await owner.GetAsync(paper)).QuerySelectorAll($"[data-document='{id}'] a").Length);
    }

    [Fact]
    [Control("IDC-03")]
    public async Task ARestrictedFileIsRefusedWithoutTheRightAndTheAttemptIsLogged()
    {
        var person = await app.AddPersonAsync();
        using var client = await app.SignInAsync(person.UserName);
        var paper = await PaperAsync(client);
        await UploadAsync(client, paper, Pdf, "机密.pdf", protection: ProtectionClass.Restricted);
        var path = await DownloadPathAsync(client, paper);
        using var refused = await client.Http.GetAsync(path);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(1, await CountAsync(person, AccessKind.Refused));

        using var admin = await app.SignInAsync();
        using var allowed = await admin.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
        Assert.Contains("机密.pdf", (await admin.GetAsync("/documents/restricted")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThoseWhoMayNotOpenTheRecordNeitherReadNorAddDocuments()
    {
        using var owner = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        var paper = await PaperAsync(owner);
        await UploadAsync(owner, paper, Pdf, "合同.pdf");
        var path = await DownloadPathAsync(owner, paper);

        var stranger = await app.AddPersonAsync();
        using var client = await app.SignInAsync(stranger.UserName);
        using var answer = await client.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(1, await CountAsync(stranger, AccessKind.Refused));
        var own = await PaperAsync(client);
        Assert.Contains("document-refused=record-not-found", await UploadAsync(client, own, Pdf, "合同.pdf", recordPath: paper), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("工具.exe", "MZ", "file-type-refused")]
    [InlineData("照片.jpg", "MZ", "file-content-differs")]
    [InlineData("空.pdf", "", "file-empty")]
    public async Task DangerousAndFalseFilesAreRefused(string name, string content, string code)
    {
        using var client = await app.SignInAsync((await app.AddPersonAsync()).UserName);
        var paper = await PaperAsync(client);
        Assert.Contains("document-refused=" + code, await UploadAsync(client, paper, Encoding.UTF8.GetBytes(content), name), StringComparison.Ordinal);
    }

    private Task<int> CountAsync(TestPerson person, AccessKind kind) => app.ArrangeAsync(services =>
        services.GetRequiredService<GuanxiDbContext>().Set<AccessEntry>().CountAsync(entry => entry.StaffId == person.StaffId && entry.Kind == kind && entry.Detail.Contains("document:")));

    private async Task<string> PaperAsync(PageClient client)
    {
        using var answer = await client.SubmitAsync("/custody/new", "register-paper", ("Form.Number", "D" + app.Next().ToString(CultureInfo.InvariantCulture)), ("Form.Reference", "测试客户"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new Uri(new Uri("https://localhost"), answer.Headers.Location!).AbsolutePath;
    }

    private static async Task<long> DocumentIdAsync(PageClient client, string paper) =>
        long.Parse((await client.GetAsync(paper)).QuerySelector("[data-document]")!.GetAttribute("data-document")!, CultureInfo.InvariantCulture);

    private static async Task<string> DownloadPathAsync(PageClient client, string paper) => (await client.GetAsync(paper)).QuerySelector("[data-document] a")!.GetAttribute("href")!;

    /// <returns>The address that the upload leads back to.</returns>
    private static async Task<string> UploadAsync(
        PageClient client, string paper, byte[] content, string name, long? documentId = null, ProtectionClass protection = ProtectionClass.None, string? recordPath = null)
    {
        var page = await client.GetAsync(paper);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("form[action='/documents/upload'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("paper-document"), "RecordType" },
            { new StringContent((recordPath ?? paper).Split('/')[^1]), "RecordId" },
            { new StringContent("scan"), "Kind" },
            { new StringContent(protection.ToString()), "Protection" },
            { new StringContent(paper), "Back" },
            { new ByteArrayContent(content), "File", name },
        };
        if (documentId is { } id)
        {
            form.Add(new StringContent(id.ToString(CultureInfo.InvariantCulture)), "DocumentId");
        }

        using var answer = await client.Http.PostAsync("/documents/upload", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    public sealed class OnSqlite(SqliteApp app) : DocumentTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : DocumentTests(app);
}
