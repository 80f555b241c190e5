using Guanxi.Platform.Backups.Runs;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Work;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Backups;

internal static class BackupSetup
{
    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new("backups.title", "/backups", "ti-database", PlatformPermissions.RunBackups, 980, "menu.administration"),
    ];

    public static void AddBackups(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new BackupFolder(configuration["Backups:Folder"] ?? Path.Combine(configuration["DataFolder"] ?? "data", "backups")));
        services.AddScoped<WriteBackup>();
        services.AddScoped<RestoreBackup>();
        services.AddScoped<TestBackup>();
        services.AddScoped<RunBackup>();
        services.AddScoped<StartBackup>();
        services.AddScoped<BackupQueries>();
        services.AddWorkKind<BackupWork>(BackupWork.Kind, resumes: false);
        services.AddWorkKind<BackupTestWork>(BackupTestWork.Kind, resumes: true);
    }

    public static void MapBackups(this IEndpointRouteBuilder endpoints) => endpoints.MapBackupFile();
}
