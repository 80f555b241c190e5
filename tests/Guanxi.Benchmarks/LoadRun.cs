using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Guanxi.Benchmarks;

/// <summary>Sixteen connections ask the running program for pages, searches and creations; prints the percentiles of each.</summary>
internal static partial class LoadRun
{
    private const int Connections = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(12);

    public static async Task<int> RunAsync(string database, string[] only)
    {
        using var server = await StartRun.Server.StartAsync(database);
        using var page = await SignInAsync(server.Address);
        using var api = await ApiAsync(server.Address, page);
        var wanted = LoadScenario.All(page, api).Where(scenario => only.Length == 0 || only.Any(word => scenario.Name.Contains(word, StringComparison.Ordinal)));
        Console.WriteLine($"| what | requests/s | median ms | 95 % ms | 99 % ms | failed |{Environment.NewLine}|---|---:|---:|---:|---:|---:|");
        foreach (var scenario in wanted)
        {
            await MeasureAsync(scenario, WarmUp);
            Console.WriteLine(Row(scenario.Name, await MeasureAsync(scenario, Duration)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory of the program {server.PeakMegabytes():N0} MB"));
        return 0;
    }

    private static string Row(string name, Result result)
    {
        var sorted = result.Milliseconds.Order().ToArray();
        double At(double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {sorted.Length / result.Seconds:N0} | {At(.5):N1} | {At(.95):N1} | {At(.99):N1} | {result.Failed} |");
    }

    private static async Task<Result> MeasureAsync(LoadScenario scenario, TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, Connections).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            var times = new List<double>();
            var failed = 0;
            while (clock.Elapsed < duration)
            {
                var begin = Stopwatch.GetTimestamp();
                failed += await scenario.RunAsync(random) ? 0 : 1;
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }

            return (times, failed);
        })).ToList();
        var results = await Task.WhenAll(workers);
        return new Result([.. results.SelectMany(result => result.times)], results.Sum(result => result.failed), clock.Elapsed.TotalSeconds);
    }

    private static async Task<HttpClient> SignInAsync(Uri address)
    {
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, AllowAutoRedirect = false }) { BaseAddress = address };
        var page = await http.GetStringAsync("/sign-in");
        using var answer = await http.PostAsync("/sign-in", new FormUrlEncodedContent(
        [
            new("_handler", "sign-in"), new("__RequestVerificationToken", Token().Match(page).Groups[1].Value),
            new("Form.UserName", "admin"), new("Form.Password", LargeBase.Password),
        ]));
        return answer.StatusCode == System.Net.HttpStatusCode.Redirect ? http : throw new InvalidOperationException("Sign-in failed: " + answer.StatusCode);
    }

    // A personal token is made the way a person makes one: on the account page.
    private static async Task<HttpClient> ApiAsync(Uri address, HttpClient signedIn)
    {
        var page = await signedIn.GetStringAsync("/account/tokens");
        using var answer = await signedIn.PostAsync("/account/tokens", new FormUrlEncodedContent(
        [
            new("_handler", "create-token"), new("__RequestVerificationToken", Token().Match(page).Groups[1].Value), new("Form.Name", "benchmark"),
        ]));
        var token = ApiToken().Match(await answer.Content.ReadAsStringAsync()).Value;
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)")]
    private static partial Regex Token();

    [GeneratedRegex("gx_[A-Za-z0-9_-]+")]
    private static partial Regex ApiToken();

    private sealed record Result(IReadOnlyList<double> Milliseconds, int Failed, double Seconds);
}
