using Guanxi.Platform.Modules;
using Guanxi.Platform.Permissions.Fields;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Records.Bin;
using Guanxi.Platform.Records.Checks;
using Guanxi.Platform.Records.History;
using Guanxi.Platform.Records.Timeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Guanxi.Platform.Records;

/// <summary>History, access log, protected fields, bin, time line.</summary>
internal static class RecordsSetup
{
    public static IReadOnlyList<MenuItem> Menu { get; } =
    [
        new("audit.title", "/audit", "ti-history", PlatformPermissions.ReadAudit, 940, "menu.administration"),
        new("access-log.title", "/access-log", "ti-eye", PlatformPermissions.ReadAccessLog, 950, "menu.administration"),
        new("field-protection.title", "/configuration/fields", "ti-lock", PlatformPermissions.Configure, 960, "menu.administration"),
        new("bin.title", "/bin", "ti-trash", PlatformPermissions.EmptyBin, 970, "menu.administration"),
    ];

    public static void AddRecords(this IServiceCollection services)
    {
        services.AddSingleton<AccessLog>();
        services.AddHostedService(provider => provider.GetRequiredService<AccessLog>());
        services.AddScoped<RecordAccess>();
        services.AddScoped<RaiseReadAlert>();
        services.AddScoped<DropOldAccessEntries>();
        services.AddScoped<AccessLogQueries>();
        services.AddScoped<StaffNames>();
        services.AddScoped<RecordNames>();
        services.AddScoped<IBaseCheck, ChangeChainCheck>();
        services.AddScoped<RunBaseChecks>();
        services.AddScoped<LogCheckQueries>();
        services.AddHistory();
        services.AddProtectedFields();
        services.AddScoped<RecordBin>();
        services.AddScoped<TimelineReader>();
    }

    private static void AddHistory(this IServiceCollection services)
    {
        services.AddScoped<HistoryQueries>();
        services.AddScoped<HistoryText>();
        services.AddScoped<HistoryFieldFacts>();
        services.AddScoped<IHistoryValue, StaffHistoryValue>();
        services.AddScoped<IHistoryValue, UnitHistoryValue>();
    }

    private static void AddProtectedFields(this IServiceCollection services)
    {
        services.AddScoped<FieldReader>();
        services.AddScoped<RevealField>();
        services.AddScoped<ChangeFieldProtection>();
        services.AddScoped<FieldProtectionQueries>();
    }
}
