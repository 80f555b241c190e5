using System.Diagnostics;
using System.Globalization;

namespace Guanxi.Testing;

/// <summary>The operating system's side of a cluster: its folder, its process, and the user that they belong to.</summary>
/// <remarks>PostgreSQL refuses to run as root; root therefore runs it as the user <c>postgres</c>, or <c>nobody</c> where there is none.</remarks>
internal sealed class PostgresServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private PostgresServer(Process process, string folder, int port)
    {
        _process = process;
        Folder = folder;
        Port = port;
    }

    public string Folder { get; }

    public int Port { get; }

    /// <summary>Process id of the running server.</summary>
    public int ProcessId => int.Parse(File.ReadLines(PidFile(Folder)).First(), CultureInfo.InvariantCulture);

    /// <summary>Makes a cluster in a new temporary folder and starts it.</summary>
    /// <param name="settings">PostgreSQL settings as <c>name=value</c>.</param>
    /// <param name="findPort">Gives the port to try; another process may take it before the server does, and then it is asked again.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is missing, or did not start; the message holds its output.</exception>
    public static async Task<PostgresServer> StartAsync(IReadOnlyList<string> settings, Func<int> findPort)
    {
        const int attempts = 5;
        var programs = InstalledProgram.PostgresFolder();
        for (var attempt = 1; ; attempt++)
        {
            var server = Launch(Path.Combine(programs, "postgres"), await InitialiseAsync(programs), findPort(), settings);
            if (await server.IsReadyAsync())
            {
                return server;
            }

            var log = await File.ReadAllTextAsync(Path.Combine(server.Folder, "server.log"));
            await server.DisposeAsync();
            if (attempt == attempts || !log.Contains("Address already in use", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"PostgreSQL did not start.\n{log}");
            }
        }
    }

    /// <summary>Stops the server (open connections are broken off) and deletes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(StopLimit);
        await _process.WaitForExitAsync(limit.Token);
        _process.Dispose();
    }

    private static async Task<string> InitialiseAsync(string programs)
    {
        var folder = Directory.CreateTempSubdirectory("guanxi-postgres-").FullName;
        try
        {
            if (OtherUser() is { } user)
            {
                await RunAsync("chown", user, folder);
            }

            await RunAsync(
            [
                .. AsOtherUser(), Path.Combine(programs, "initdb"), "-D", Data(folder), "-U", "postgres", "-A", "trust",
                "--locale=C.UTF-8", "-E", "UTF8", "--no-sync",
            ]);
            return folder;
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static PostgresServer Launch(string postgres, string folder, int port, IReadOnlyList<string> settings)
    {
        string[] serve =
        [
            "sh", "-c", Script(), "serve-postgres", folder,
            postgres, "-D", Data(folder), "-p", $"{port}", "-k", folder, "-c", "listen_addresses=127.0.0.1",
            .. settings.SelectMany(setting => new[] { "-c", setting }),
        ];
        return new PostgresServer(Start([.. AsOtherUser(), .. serve]), folder, port);
    }

    /// <summary>Waits until the server takes connections (true) or has ended (false).</summary>
    private async Task<bool> IsReadyAsync()
    {
        var stopped = _process.StandardOutput.ReadLineAsync();
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < StartLimit)
        {
            if (stopped.IsCompleted)
            {
                return false;
            }

            // The eighth line of this file is the server's own word on its state; pg_ctl reads it in the same way.
            if (File.Exists(PidFile(Folder)) && File.ReadLines(PidFile(Folder)).ElementAtOrDefault(7)?.Trim() == "ready")
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        return false;
    }

    private static string Data(string folder) => Path.Combine(folder, "data");

    private static string PidFile(string folder) => Path.Combine(Data(folder), "postmaster.pid");

    private static string? OtherUser() =>
        !Environment.IsPrivilegedProcess ? null
        : File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres"
        : "nobody";

    private static string[] AsOtherUser() =>
        OtherUser() is { } user ? ["setpriv", $"--reuid={user}", $"--regid={GroupOf(user)}", "--clear-groups"] : [];

    /// <summary>Numeric id of the user's own group; its name differs between distributions (nobody, nogroup).</summary>
    private static string GroupOf(string user) =>
        File.ReadLines("/etc/passwd").Select(line => line.Split(':')).First(fields => fields[0] == user)[3];

    private static string Script()
    {
        using var stream = typeof(PostgresServer).Assembly.GetManifestResourceStream("serve-postgres.sh")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Start(command);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with {process.ExitCode}.\n{output}{await errors}");
        }
    }

    private static Process Start(string[] command) => Process.Start(new ProcessStartInfo(command[0], command[1..])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = "/",
    })!;
}
