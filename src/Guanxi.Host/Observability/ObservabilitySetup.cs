using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Guanxi.Host.Observability;

/// <summary>What lets others see how the program is: health, readiness, metrics.</summary>
internal static class ObservabilitySetup
{
    public static void AddObservability(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: [DatabaseReady.Tag]);
        services.AddSingleton<MetricBook>();
    }

    public static void MapObservability(this WebApplication app)
    {
        // Listens from the first request on, not from the first look.
        app.Services.GetRequiredService<MetricBook>();
        app.MapHealthChecks("/health", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(DatabaseReady.Tag) }).AllowAnonymous();
        app.MapMetrics();
    }
}
