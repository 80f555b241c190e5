using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Guanxi.Testing.Tests;

public sealed class PostgresClusterTests
{
    [Fact]
    public async Task TwoDatabasesAreOpenAtOnceAndKnowNothingOfEachOther()
    {
        var cluster = await PostgresCluster.SharedAsync();
        var names = await Task.WhenAll(cluster.CreateDatabaseAsync(), cluster.CreateDatabaseAsync());
        await using var first = await OpenAsync(names[0]);
        await using var second = await OpenAsync(names[1]);

        await ExecuteAsync(first, "CREATE TABLE customers (name text)");

        Assert.Equal(true, await ExecuteAsync(first, "SELECT to_regclass('customers') IS NOT NULL"));
        Assert.Equal(false, await ExecuteAsync(second, "SELECT to_regclass('customers') IS NOT NULL"));
    }

    [Fact]
    public async Task ACopyHasTheRowsOfItsTemplateEvenWhileThePoolHoldsAConnectionToThat()
    {
        var cluster = await PostgresCluster.SharedAsync();
        var template = await cluster.CreateDatabaseAsync();
        await using (var connection = await OpenAsync(template))
        {
            await ExecuteAsync(connection, "CREATE TABLE customers (name text); INSERT INTO customers VALUES ('北京科技')");
        }

        await using var copy = await OpenAsync(await cluster.CreateDatabaseAsync(template));

        Assert.Equal("北京科技", await ExecuteAsync(copy, "SELECT name FROM customers"));
    }

    [Fact]
    public async Task DisposingRemovesTheFolderAndTheProcess()
    {
        var cluster = await PostgresCluster.StartAsync();
        await using var stillOpen = await OpenAsync(await cluster.CreateDatabaseAsync());
        var (folder, processId) = (cluster.Folder, cluster.ProcessId);
        Assert.True(Directory.Exists(folder));
        Assert.True(IsRunning(processId));

        await cluster.DisposeAsync();

        Assert.False(Directory.Exists(folder));
        Assert.False(IsRunning(processId));
    }

    [Fact]
    public async Task ATakenPortIsTriedOnceAndThenAnother()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var ports = new Queue<int>([((IPEndPoint)other.LocalEndpoint).Port, FreePort.Find()]);
        var free = ports.Last();

        await using var cluster = await PostgresCluster.StartAsync(durable: false, ports.Dequeue);

        Assert.Equal(free, cluster.Port);
    }

    [Theory]
    [InlineData(false, "off")]
    [InlineData(true, "on")]
    public async Task OnlyADurableClusterWaitsForTheDisk(bool durable, string fsync)
    {
        await using var cluster = await PostgresCluster.StartAsync(durable);
        await using var connection = await OpenAsync(await cluster.CreateDatabaseAsync());

        Assert.Equal(fsync, await ExecuteAsync(connection, "SHOW fsync"));
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<object?> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    private static bool IsRunning(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
