using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Guanxi.Host.Tests.App;
using Guanxi.Testing;

namespace Guanxi.Host.Tests.Accounts;

public abstract class SecondFactorTests(GuanxiApp app)
{
    [Fact]
    [Control("SVCREG-18")]
    public async Task WithASecondFactorThePasswordAloneOpensNothingAndTheCodeDoes()
    {
        var person = await app.AddPersonAsync();
        var (key, _) = await SwitchOnAsync(person);
        using var visitor = app.Visitor();
        using var first = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", person.UserName), ("Form.Password", GuanxiApp.Password));
        Assert.StartsWith("/sign-in/second-step", first.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        await SessionTests.AssertSignedOutAsync(visitor);

        using var wrong = await visitor.SubmitAsync("/sign-in/second-step", "second-step", ("Form.Code", "000000"));
        Assert.Contains("验证码不正确", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var right = await visitor.SubmitAsync("/sign-in/second-step", "second-step", ("Form.Code", CodeOf(key)));
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        await visitor.GetAsync("/account");
    }

    [Fact]
    public async Task ARecoveryCodeWorksOnce()
    {
        var person = await app.AddPersonAsync();
        var (_, codes) = await SwitchOnAsync(person);
        Assert.Equal(10, codes.Count);
        Assert.Equal(HttpStatusCode.Redirect, await SecondStepAsync(person, codes[3]));
        Assert.Equal(HttpStatusCode.OK, await SecondStepAsync(person, codes[3]));
        Assert.Equal(HttpStatusCode.Redirect, await SecondStepAsync(person, codes[4]));
    }

    [Fact]
    public async Task WrongCodesLockLikeWrongPasswords()
    {
        var person = await app.AddPersonAsync();
        var (key, _) = await SwitchOnAsync(person);
        for (var time = 0; time < 5; time++)
        {
            await SecondStepAsync(person, "no-code-of-mine");
        }

        using var visitor = app.Visitor();
        using var answer = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", person.UserName), ("Form.Password", GuanxiApp.Password));
        Assert.Contains("暂时锁定", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(key);
    }

    private async Task<HttpStatusCode> SecondStepAsync(TestPerson person, string code)
    {
        using var visitor = app.Visitor();
        using var first = await visitor.SubmitAsync("/sign-in", "sign-in", ("Form.UserName", person.UserName), ("Form.Password", GuanxiApp.Password));
        using var second = await visitor.SubmitAsync("/sign-in/second-step", "second-step", ("Form.Code", code));
        return second.StatusCode;
    }

    private async Task<(string Key, List<string> RecoveryCodes)> SwitchOnAsync(TestPerson person)
    {
        using var client = await app.SignInAsync(person.UserName);
        var page = await client.GetAsync("/account/second-factor");
        Assert.NotNull(page.QuerySelector(".qr-picture svg"));
        var key = page.QuerySelector("[data-authenticator-key]")!.TextContent.Replace(" ", "", StringComparison.Ordinal).Trim();
        using var answer = await client.SubmitAsync("/account/second-factor", "second-factor-on", ("On.Code", CodeOf(key)));
        var codes = (await PageClient.ReadAsync(answer)).QuerySelectorAll("[data-recovery-code]").Select(element => element.TextContent.Trim()).ToList();
        await client.GetAsync("/account");
        return (key, codes);
    }

    // RFC 6238: SHA-1, steps of thirty seconds, six digits. The framework reads the machine's clock, so the test does.
    private static string CodeOf(string base32Key)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(base32Key.Select(letter => Convert.ToString(Alphabet.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2)).ToArray();
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The algorithm that authenticators use.
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf, 4)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    public sealed class OnSqlite(SqliteApp app) : SecondFactorTests(app);

    public sealed class OnPostgreSql(PostgreSqlApp app) : SecondFactorTests(app);
}
