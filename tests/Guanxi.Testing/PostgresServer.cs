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
    private bool _disposed;

    private PostgresServer(Process process, string folder, int port)
    {
        _process = process;
        Folder = folder;
        Port = port;
    }

    public string Folder { get; }

    public int Port { get; }

    private string PidFile => Path.Combine(Folder, "data", "postmaster.pid");

    /// <summary>Process id of the running server.</summary>
    public int ProcessId => int.Parse(File.ReadLines(PidFile).First(), CultureInfo.InvariantCulture);

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
            var server = Launch(programs, findPort(), settings);
            if (await server.IsReadyAsync())
            {
                return server;
            }

            var logFile = Path.Combine(server.Folder, "server.log");
            var log = File.Exists(logFile) ? await File.ReadAllTextAsync(logFile) : "It could not even be tried; see the standard error above.";
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
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(StopLimit);
        await _process.WaitForExitAsync(limit.Token);
        _process.Dispose();
        // Only there where the script itself could not be started.
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static PostgresServer Launch(string programs, int port, IReadOnlyList<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("guanxi-postgres-").FullName;
        GiveToOtherUser(folder);
        string[] command =
        [
            .. AsOtherUser(), "sh", "-c", Script(), "serve-postgres", folder, programs, "-p", $"{port}", "-c", "listen_addresses=127.0.0.1",
            .. settings.SelectMany(setting => new[] { "-c", setting }),
        ];
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        })!;
        return new PostgresServer(process, folder, port);
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

            if (State() == "ready")
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        return false;
    }

    /// <summary>The server's own word on its state, in the eighth line of its file; pg_ctl reads it in the same way.</summary>
    private string? State()
    {
        try
        {
            return File.ReadLines(PidFile).ElementAtOrDefault(7)?.Trim();
        }
        catch (IOException)
        {
            // Not written yet, or taken away by a server that found its port taken.
            return null;
        }
    }

    private static void GiveToOtherUser(string folder)
    {
        if (OtherUser() is { } user)
        {
            using var chown = Process.Start("chown", [user, folder]);
            chown.WaitForExit();
        }
    }

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
}
