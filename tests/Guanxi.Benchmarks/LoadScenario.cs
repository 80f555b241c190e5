using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace Guanxi.Benchmarks;

/// <summary>One kind of request under load.</summary>
/// <param name="Name">Shown in the table.</param>
/// <param name="RunAsync">Sends one request; false when it was not answered well.</param>
internal sealed record LoadScenario(string Name, Func<Random, Task<bool>> RunAsync)
{
    private static readonly string[] TwoCharacters = ["科技", "机电", "华东", "建材", "宏达", "云帆", "物流", "医疗"];
    private static readonly string[] ThreeCharacters = ["机电设", "苏州市", "科技有", "宏达建", "限公司"];
    private static readonly string[] Initials = ["hdjd", "szsh", "kjyx", "jdsb"];

    public static IEnumerable<LoadScenario> All(HttpClient page, HttpClient api)
    {
        yield return Get(page, "record page", random => $"/customers/{random.Next(1, 900_000)}");
        yield return Get(page, "list page, first", _ => "/customers");
        yield return Walk(page, api, "list page, any depth", size: 50);
        yield return Get(api, "API list, first", _ => "/api/v1/customers?size=50");
        yield return Walk(api, api, "API list, any depth", size: 50);
        yield return Get(api, "search, two characters", random => Search(TwoCharacters, random));
        yield return Get(api, "search, three characters", random => Search(ThreeCharacters, random));
        yield return Get(api, "search, pinyin initials", random => Search(Initials, random));
        yield return Get(api, "search, phone tail", random => $"/api/v1/search?q={random.Next(1000, 9999)}");
        yield return Create(api);
    }

    private static string Search(string[] words, Random random) => "/api/v1/search?q=" + Uri.EscapeDataString(words[random.Next(words.Length)]);

    private static LoadScenario Get(HttpClient http, string name, Func<Random, string> path) => new(name, async random =>
    {
        using var answer = await http.GetAsync(path(random));
        await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode;
    });

    /// <summary>Jumps to places all over the list by cursors that an earlier walk collected.</summary>
    private static LoadScenario Walk(HttpClient http, HttpClient api, string name, int size)
    {
        var cursors = new Lazy<Task<string[]>>(() => CursorsAsync(api, size));
        return new LoadScenario(name, async random =>
        {
            var known = await cursors.Value;
            var path = ReferenceEquals(http, api) ? "/api/v1/customers" : "/customers";
            using var answer = await http.GetAsync($"{path}?size={size}&sort=name&after={Uri.EscapeDataString(known[random.Next(known.Length)])}");
            await answer.Content.ReadAsByteArrayAsync();
            return answer.IsSuccessStatusCode;
        });
    }

    private static async Task<string[]> CursorsAsync(HttpClient api, int size)
    {
        var cursors = new ConcurrentBag<string>();
        // Places spread over the whole list: each walk begins at another first letter of the pinyin order.
        foreach (var letter in "abcdefghjklmnpqrstwxyz")
        {
            var next = $"/api/v1/customers?size={size}&sort=name&filter.nameSort=ge:{letter}";
            for (var step = 0; step < 20; step++)
            {
                var body = await api.GetFromJsonAsync<JsonElement>(next);
                if (!body.TryGetProperty("next", out var cursor) || cursor.GetString() is not { } value)
                {
                    break;
                }

                cursors.Add(value);
                next = $"/api/v1/customers?size={size}&sort=name&after={Uri.EscapeDataString(value)}";
            }
        }

        return [.. cursors];
    }

    private static LoadScenario Create(HttpClient api)
    {
        var serial = 0;
        return new LoadScenario("create a customer", async _ =>
        {
            var number = Interlocked.Increment(ref serial);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/customers")
            {
                Content = JsonContent.Create(new { kind = "company", name = $"基准{Guid.CreateVersion7():N}有限公司", phones = new[] { new { kind = "mobile", number = $"139{number:00000000}" } } }),
            };
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            using var answer = await api.SendAsync(request);
            return answer.IsSuccessStatusCode;
        });
    }
}
