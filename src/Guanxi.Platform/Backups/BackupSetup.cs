using Guanxi.Platform.Backups.Runs;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Backups;

internal static class BackupSetup
{
    public static void AddBackups(this IServiceCollection services)
    {
        services.AddScoped<WriteBackup>();
        services.AddScoped<RestoreBackup>();
        services.AddScoped<TestBackup>();
        services.AddScoped<RunBackup>();
    }
}
