using Guanxi.Testing;

namespace Guanxi.Host.Tests.App;

/// <summary>The program on a SQLite file.</summary>
public class SqliteApp : GuanxiApp
{
    private readonly TemporaryFolder _folder = new("guanxi-sqlite");

    protected override Task<string> CreateDatabaseAsync() => Task.FromResult(_folder.Combine("guanxi.db"));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
