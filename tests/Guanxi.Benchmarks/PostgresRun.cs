using Guanxi.Testing;

namespace Guanxi.Benchmarks;

/// <summary>Starts a PostgreSQL of its own that waits for each commit to reach the disk, and runs until Enter or the end of input.</summary>
internal static class PostgresRun
{
    public static async Task<int> RunAsync(string addressFile)
    {
        await using var cluster = await PostgresCluster.StartAsync(durable: true);
        await File.WriteAllTextAsync(addressFile, await cluster.CreateDatabaseAsync());
        Console.WriteLine($"PostgreSQL runs; the connection string is in {addressFile}. Enter ends it.");
        await Console.In.ReadLineAsync();
        return 0;
    }
}
