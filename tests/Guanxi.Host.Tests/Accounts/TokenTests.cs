using System.Net;
using System.Net.Http.Headers;
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

namespace Guanxi.Host.Tests.Accounts;

public abstract class TokenTests(GuanxiApp app)
{
    private static readonly (string, DataScope)[] MayUseApi = [(PlatformPermissions.UseApi, DataScope.All), (PlatformPermissions.ReadAudit, DataScope.All)];

    [Theory]
    [InlineData("/api/v1/me")]
    [InlineData("/api/v1/customers")]
    [Control("LIFE-18")]
    public async Task WithoutATokenTheApiAnswers401AndLogsIt(string path)
    {
        using var visitor = app.Visitor();
        using var answer = await visitor.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("token-missing", await CodeOf(answer));
        Assert.True(await RefusalsAsync(null, "GET " + path) > 0, "not in the access log");
    }

    [Fact]
    public async Task AnInventedTokenIsRefused()
    {
        using var answer = await CallAsync("gx_" + new string('A', 43), HttpMethod.Get, "/api/v1/me");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("token-invalid", await CodeOf(answer));
    }

    [Fact]
    public async Task ATokenActsForItsOwner()
    {
        var person = await app.AddPersonAsync(null, MayUseApi);
        using var answer = await CallAsync(await TokenOfAsync(person), HttpMethod.Get, "/api/v1/me");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var me = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(person.StaffId, me.GetProperty("staffId").GetInt64());
        Assert.Contains(PlatformPermissions.ReadAudit, me.GetProperty("permissions").EnumerateArray().Select(key => key.GetString()));
    }

    [Fact]
    public async Task ARevokedTokenWorksNoMore()
    {
        var person = await app.AddPersonAsync(null, MayUseApi);
        var token = await TokenOfAsync(person);
        using var client = await app.SignInAsync(person.UserName);
        var button = (await client.GetAsync("/account/tokens")).QuerySelector("button[name='Form.TokenId']")!;
        using var revoked = await client.SubmitAsync("/account/tokens", "revoke-token", ("Form.TokenId", button.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, revoked.StatusCode);
        using var answer = await CallAsync(token, HttpMethod.Get, "/api/v1/me");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task AReadOnlyTokenCannotWriteAndTheTryIsLogged()
    {
        var person = await app.AddPersonAsync(null, MayUseApi);
        var token = await TokenOfAsync(person, ("Form.IsReadOnly", "true"));
        using var read = await CallAsync(token, HttpMethod.Get, "/api/v1/me");
        using var write = await CallAsync(token, HttpMethod.Post, "/api/v1/customers");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, write.StatusCode);
        Assert.Equal("token-read-only", await CodeOf(write));
        Assert.Equal(1, await RefusalsAsync(person.StaffId, "POST /api/v1/customers token-read-only"));
    }

    [Fact]
    public async Task ATokenOfOneRoleHasOnlyTheRightsOfThatRole()
    {
        var person = await app.AddPersonAsync(null, MayUseApi);
        var roleId = await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var role = new Role { Name = "小角色" + app.Next() };
            role.Permissions.Add(new RolePermission { Permission = PlatformPermissions.ReadOrganisation });
            db.Add(role);
            await db.SaveChangesAsync();
            db.Add(new RoleGrant { RoleId = role.Id, StaffId = person.StaffId, From = new DateOnly(2020, 1, 1) });
            await db.SaveChangesAsync();
            return role.Id;
        });
        var token = await TokenOfAsync(person, ("Form.RoleId", roleId.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        using var answer = await CallAsync(token, HttpMethod.Get, "/api/v1/me");
        var permissions = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("permissions").EnumerateArray().Select(key => key.GetString()!).Order();
        Assert.Equal([PlatformPermissions.UseApi, PlatformPermissions.ReadOrganisation], permissions);
    }

    [Fact]
    public async Task ATokenOfSomebodyWhoLostTheRightToUseTheApiIsRefused()
    {
        var person = await app.AddPersonAsync(null, MayUseApi);
        var token = await TokenOfAsync(person);
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            var grant = await db.Set<RoleGrant>().AsTracking().SingleAsync(row => row.StaffId == person.StaffId);
            grant.To = new DateOnly(2020, 1, 2);
            await db.SaveChangesAsync();
        });
        using var answer = await CallAsync(token, HttpMethod.Get, "/api/v1/me");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("permission-missing", await CodeOf(answer));
    }

    [Fact]
    public async Task TheCookieOfAPersonOpensNoDoorOfTheApi()
    {
        using var admin = await app.SignInAsync();
        using var answer = await admin.Http.GetAsync("/api/v1/me");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task OnlyTheHashOfATokenIsKept()
    {
        var person = await app.AddPersonAsync(null, MayUseApi);
        var token = await TokenOfAsync(person);
        var kept = await app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>()
            .Set<Guanxi.Platform.Accounts.Tokens.ApiToken>().SingleAsync(row => row.StaffId == person.StaffId));
        Assert.NotEqual(token, kept.SecretHash);
        Assert.StartsWith(kept.Prefix, token, StringComparison.Ordinal);
        Assert.True(kept.Prefix.Length < 12);
    }

    private async Task<string> TokenOfAsync(TestPerson person, params (string Name, string Value)[] more)
    {
        using var client = await app.SignInAsync(person.UserName);
        (string, string)[] values = [("Form.Name", "test"), .. more];
        if (more.All(value => value.Name != "Form.IsReadOnly"))
        {
            values = [.. values, ("Form.IsReadOnly", "false")];
        }

        using var answer = await client.SubmitAsync("/account/tokens", "add-token", values);
        return (await PageClient.ReadAsync(answer)).QuerySelector("[data-token]")!.TextContent.Trim();
    }

    private async Task<HttpResponseMessage> CallAsync(string token, HttpMethod method, string path)
    {
        using var visitor = app.Visitor();
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await visitor.Http.SendAsync(request);
    }

    private static async Task<string?> CodeOf(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();

    private Task<int> RefusalsAsync(long? staffId, string detail) => app.ArrangeAsync(services => services.GetRequiredService<GuanxiDbContext>()
        .Set<AccessEntry>().CountAsync(entry => entry.Kind == AccessKind.Refused && entry.StaffId == staffId && entry.Detail.StartsWith(detail)));

    public sealed class OnSqlite(SqliteApp app) : TokenTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : TokenTests(app);
}
