using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Guanxi.Platform.Backups.Runs;
using Guanxi.Platform.Data;
using Guanxi.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Host.Observability;

/// <summary><c>/metrics</c>: for a program on this machine, or for one that knows the token <c>Metrics:Token</c>.</summary>
internal static class MetricsEndpoint
{
    public static void MapMetrics(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/metrics", ReadAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> ReadAsync(
        HttpContext context, IConfiguration configuration, MetricBook book, GuanxiDbContext db, BackupQueries backups, TimeProvider clock, CancellationToken cancel)
    {
        if (!MayRead(context, configuration["Metrics:Token"]))
        {
            return Results.NotFound();
        }

        var text = new StringWriter(CultureInfo.InvariantCulture);
        book.Write(text);
        var waiting = await db.Set<WorkItem>().CountAsync(work => work.State == WorkState.Queued, cancel);
        text.Write($"# TYPE guanxi_work_waiting gauge\nguanxi_work_waiting {waiting}\n");
        if (await backups.LastGoodAsync(cancel) is { } last)
        {
            var age = (long)(clock.GetUtcNow().UtcDateTime - last).TotalSeconds;
            text.Write($"# TYPE guanxi_backup_age_seconds gauge\nguanxi_backup_age_seconds {age.ToString(CultureInfo.InvariantCulture)}\n");
        }

        return Results.Text(text.ToString(), "text/plain; version=0.0.4", Encoding.UTF8);
    }

    private static bool MayRead(HttpContext context, string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            // In memory (tests) there is no address; behind a proxy on this machine it is the visitor's, told by X-Forwarded-For.
            return context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
        }

        return CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes($"Bearer {token}"));
    }
}
