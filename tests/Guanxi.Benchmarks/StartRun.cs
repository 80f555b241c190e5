using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Guanxi.Testing;

namespace Guanxi.Benchmarks;

/// <summary>How long the program takes from start to its first answer, and what it weighs when idle.</summary>
internal static partial class StartRun
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync(string database)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            using var server = await Server.StartAsync(database);
            var ready = clock.Elapsed;
            await Task.Delay(TimeSpan.FromSeconds(5));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start to first answer {ready.TotalSeconds:N2} s, resident after 5 s idle {server.ResidentMegabytes():N0} MB"));
        }

        return 0;
    }

    /// <summary>The program as a process of its own, on a free loopback port.</summary>
    internal sealed partial class Server : IDisposable
    {
        private readonly Process _process;

        private Server(Process process, Uri address)
        {
            _process = process;
            Address = address;
        }

        public Uri Address { get; }

        public static async Task<Server> StartAsync(string database)
        {
            var address = new Uri($"http://127.0.0.1:{FreePort.Find()}");
            var program = typeof(Guanxi.Host.GuanxiHost).Assembly.Location;
            var start = new ProcessStartInfo("dotnet", [program, $"--Database={database}", $"--Urls={address}", "--Logging:LogLevel:Default=Error", "--RateLimits:Off=true"])
            {
                RedirectStandardOutput = true,
                WorkingDirectory = Path.GetDirectoryName(program)!,
            };
            var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            using var http = new HttpClient { BaseAddress = address };
            while (!process.HasExited)
            {
                try
                {
                    using var answer = await http.GetAsync("/health");
                    return new Server(process, address);
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(20);
                }
            }

            throw new InvalidOperationException("The program ended before it answered.");
        }

        public double ResidentMegabytes() =>
            double.Parse(Resident().Match(File.ReadAllText($"/proc/{_process.Id}/status")).Groups[1].Value, CultureInfo.InvariantCulture) / 1024;

        public double PeakMegabytes() =>
            double.Parse(Peak().Match(File.ReadAllText($"/proc/{_process.Id}/status")).Groups[1].Value, CultureInfo.InvariantCulture) / 1024;

        public void Dispose()
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
            _process.Dispose();
        }

        [GeneratedRegex(@"VmRSS:\s+(\d+)")]
        private static partial Regex Resident();

        [GeneratedRegex(@"VmHWM:\s+(\d+)")]
        private static partial Regex Peak();
    }
}
