using System.Globalization;
using Guanxi.Customers.Demo;
using Guanxi.Platform.Backups;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Host.Tests.Backups;

/// <summary>A program on a migrated, empty base of its own.</summary>
public sealed class BackupBase : IAsyncDisposable
{
    private const int Customers = 40;

    private readonly WebApplication _app;

    private BackupBase(WebApplication app) => _app = app;

    public static async Task<BackupBase> CreateAsync(DatabaseKind kind, TemporaryFolder folder)
    {
        var address = kind == DatabaseKind.PostgreSql
            ? await (await PostgresCluster.SharedAsync()).CreateDatabaseAsync()
            : folder.Combine($"{Directory.GetFiles(folder.Path).Length.ToString(CultureInfo.InvariantCulture)}.db");
        var app = GuanxiHost.Build([$"--Database={address}", "--Logging:LogLevel:Default=Warning"]);
        await Startup.MigrateAsync(app.Services, CancellationToken.None);
        return new BackupBase(app);
    }

    public async Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStaff>().ActAsMachine("test", ChangeSource.Command);
        return await work(scope.ServiceProvider);
    }

    public async Task FillAsync()
    {
        var outcome = await RunAsync(services => services.GetRequiredService<BuildDemo>().RunAsync(Customers, null, CancellationToken.None));
        Assert.Empty(outcome.Refusals);
    }

    internal Task<BackupManifest> WriteAsync(string path) =>
        RunAsync(services => services.GetRequiredService<WriteBackup>().RunAsync(path, BackupProgress.Ignore, CancellationToken.None));

    internal Task<Platform.Outcomes.Outcome<BackupManifest>> RestoreAsync(string path, bool replace = false, ReportProgress? progress = null) =>
        RunAsync(services => services.GetRequiredService<RestoreBackup>()
            .RunAsync(new RestoreBackupRequest(path, replace), progress ?? BackupProgress.Ignore, CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
