using System.Diagnostics;
using Guanxi.Platform.Permissions;

namespace Guanxi.Host.Observability;

/// <summary>One line a request: route, status, milliseconds, staff id. The route is the pattern, so that no id, name or search word is logged.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (log.IsEnabled(LogLevel.Information))
            {
                Write(context, Stopwatch.GetElapsedTime(start));
            }
        }
    }

    private void Write(HttpContext context, TimeSpan elapsed)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
        log.LogInformation(
            "{Method} {Route} {Status} {Milliseconds} ms, staff {StaffId}",
            context.Request.Method,
            route,
            context.Response.StatusCode,
            (long)elapsed.TotalMilliseconds,
            context.RequestServices.GetRequiredService<CurrentStaff>().StaffId);
    }
}
