using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Guanxi.Host.Tests.App;
using Guanxi.Platform.Accounts.Tokens;
using Guanxi.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Customers;

/// <summary>Calls the API with a token of a person.</summary>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    public HttpClient Http { get; } = http;

    public static async Task<ApiClient> OfAsync(GuanxiApp app, long staffId)
    {
        var secret = TokenSecret.Create();
        await app.ArrangeAsync(async services =>
        {
            var db = services.GetRequiredService<GuanxiDbContext>();
            db.Add(new ApiToken
            {
                StaffId = staffId, Name = "test", Prefix = TokenSecret.PrefixOf(secret), SecretHash = TokenSecret.HashOf(secret),
                ExpiresOn = new DateOnly(2099, 1, 1), CreatedAt = app.Clock.GetUtcNow().UtcDateTime,
            });
            await db.SaveChangesAsync();
        });
        var http = app.Visitor().Http;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return new ApiClient(http);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, "/api/v1" + path);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string path, string json, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, json, headers);

    /// <summary>The answer's JSON, with the status as a check.</summary>
    public static async Task<JsonNode> ReadAsync(HttpResponseMessage answer, int status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == status, $"{(int)answer.StatusCode} instead of {status}: {text}");
        return JsonNode.Parse(text)!;
    }

    public void Dispose() => Http.Dispose();
}
