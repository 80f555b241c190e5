using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Guanxi.Host.Observability;

/// <summary>Ready: the database answers and has every migration that this program knows.</summary>
internal sealed class DatabaseReady(GuanxiDbContext db) : IHealthCheck
{
    /// <summary>Tag of the checks that decide whether a node gets requests.</summary>
    public const string Tag = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            return pending.Any() ? HealthCheckResult.Unhealthy("migrations are missing") : HealthCheckResult.Healthy();
        }
        catch (System.Data.Common.DbException failure)
        {
            return HealthCheckResult.Unhealthy("the database does not answer", failure);
        }
    }
}
