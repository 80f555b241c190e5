using Guanxi.Platform.Imports.Api;
using Guanxi.Platform.Imports.Commands;
using Guanxi.Platform.Imports.Failures;
using Guanxi.Platform.Imports.Mapping;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Undo;
using Guanxi.Platform.Imports.Upload;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Imports;

/// <summary>Registers the import of files.</summary>
internal static class ImportsSetup
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddScoped<ImportTargets>();
        services.AddScoped<ImportFiles>();
        services.AddScoped<ImportMappings>();
        services.AddScoped<ImportQueries>();
        services.AddScoped<ImportRejections>();
        services.AddScoped<UploadImport>();
        services.AddScoped<SetUpImport>();
        services.AddScoped<ImportSetUpByApi>();
        services.AddScoped<MoveImport>();
        services.AddScoped<RunImport>();
        services.AddScoped<UndoHistory>();
        services.AddScoped<UndoStores>();
        services.AddScoped<UndoImport>();
        services.AddScoped<FailedRowsFile>();
        services.AddScoped<ImportCommandParts>();
        services.AddSingleton<ImportClaims>();
        services.AddSingleton<ImportBell>();
        services.AddSingleton<WorkOnImport>();
        services.AddHostedService<ImportWorker>();
    }
}
