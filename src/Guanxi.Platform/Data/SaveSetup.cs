using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Data;

/// <summary>Registers what a save writes beside the rows.</summary>
internal static class SaveSetup
{
    public static void AddSaving(this IServiceCollection services)
    {
        services.AddSingleton<IBulkStore>(provider =>
            provider.GetRequiredService<DatabaseKind>() == DatabaseKind.PostgreSql ? new PostgreSqlBulkStore() : new SqliteBulkStore());
        services.AddScoped(provider => new ChangeRecorder(
            provider.GetRequiredService<CurrentStaff>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<DatabaseKind>(),
            provider.GetRequiredService<IBulkStore>()));
        services.AddScoped(provider => new SaveProcess(
            provider.GetRequiredService<WriteGate>(), provider.GetRequiredService<ChangeRecorder>(), provider.GetRequiredService<SearchUpdater>()));
        services.AddScoped(provider => new BulkSave(
            provider.GetRequiredService<GuanxiDbContext>(),
            provider.GetRequiredService<IBulkStore>(),
            provider.GetRequiredService<ChangeRecorder>(),
            provider.GetRequiredService<SearchUpdater>()));
    }
}
