using Guanxi.Testing;

namespace Guanxi.Host.Tests.App;

/// <summary>The program on a database of the test run's own PostgreSQL.</summary>
public class PostgreSqlApp : GuanxiApp
{
    protected override async Task<string> CreateDatabaseAsync() => await (await PostgresCluster.SharedAsync()).CreateDatabaseAsync();
}
