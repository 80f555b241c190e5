using System.Globalization;
using Npgsql;

namespace Guanxi.Testing;

/// <summary>An own PostgreSQL server in a temporary folder on a free loopback port, for tests only: it trusts every local connection.</summary>
/// <remarks>
/// It lives no longer than the test process, however that ends. Processes that run side by side have each their own.
/// </remarks>
public sealed class PostgresCluster : IAsyncDisposable
{
    private static readonly string[] CommonSettings = ["max_connections=300"];
    private static readonly string[] FastSettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
    private static readonly Lazy<Task<PostgresCluster>> SharedCluster = new(() => StartAsync());

    private readonly PostgresServer _server;
    private int _databases;

    private PostgresCluster(PostgresServer server)
    {
        _server = server;
    }

    /// <summary>TCP port on 127.0.0.1.</summary>
    public int Port => _server.Port;

    /// <summary>The folder that holds all of the cluster; gone once it is disposed.</summary>
    public string Folder => _server.Folder;

    /// <summary>Process id of the server, for tests that kill it.</summary>
    public int ProcessId => _server.ProcessId;

    /// <summary>The one cluster of this test process, started when first asked for. Do not dispose it: it ends with the process.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed or does not start; the message says what to do.</exception>
    public static Task<PostgresCluster> SharedAsync() => SharedCluster.Value;

    /// <summary>Starts a further cluster, for tests that stop or kill it; the caller disposes it.</summary>
    /// <param name="durable">True keeps PostgreSQL's own promise that a committed transaction survives a crash; false is faster.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed or does not start; the message says what to do.</exception>
    public static async Task<PostgresCluster> StartAsync(bool durable = false) =>
        await StartAsync(durable, FreePort.Find);

    internal static async Task<PostgresCluster> StartAsync(bool durable, Func<int> findPort) =>
        new(await PostgresServer.StartAsync(durable ? CommonSettings : [.. CommonSettings, .. FastSettings], findPort));

    /// <summary>Creates a database with a name of its own.</summary>
    /// <param name="template">
    /// Connection string, of this cluster, of a database to copy with all its tables and rows. Idle connections to it are closed;
    /// one that is at work makes this fail.
    /// </param>
    /// <returns>Connection string of the new database.</returns>
    public async Task<string> CreateDatabaseAsync(string? template = null, CancellationToken cancel = default)
    {
        var name = $"guanxi_{Interlocked.Increment(ref _databases).ToString(CultureInfo.InvariantCulture)}";
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        if (template is not null)
        {
            var original = new NpgsqlConnectionStringBuilder(template).Database!;
            await CloseIdleConnectionsAsync(connection, original, cancel);
            command.CommandText += $" TEMPLATE \"{original}\"";
        }

        await command.ExecuteNonQueryAsync(cancel);
        return ConnectionString(name);
    }

    /// <summary>Stops the server at once (open connections are broken off) and deletes its folder.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    // A pool keeps its connections open for minutes, and PostgreSQL copies no database that has one.
    private static async Task CloseIdleConnectionsAsync(NpgsqlConnection connection, string database, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = @database AND state = 'idle'";
        command.Parameters.AddWithValue("database", database);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = "postgres",
        Database = database,
        IncludeErrorDetail = true,
        // Many databases share the server's connections: hand unused ones back soon.
        ConnectionIdleLifetime = 20,
        ConnectionPruningInterval = 5,
    }.ConnectionString;
}
