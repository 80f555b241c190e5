using System.Globalization;
using System.Threading.RateLimiting;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Api;

/// <summary>What the API needs of the host: JSON rules, limits, problem answers.</summary>
public static class ApiSetup
{
    internal const string LimitPolicy = "api";

    private const int UsualRequestsPerMinute = 1200;

    internal static void AddApi(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("Api:RequestsPerMinute", UsualRequestsPerMinute);
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(options => ApiJson.Apply(options.SerializerOptions));
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = RejectAsync;
            options.AddPolicy(LimitPolicy, context => RateLimitPartition.GetTokenBucketLimiter(
                ApiCaller.Of(context, context.RequestServices.GetRequiredService<CurrentStaff>()),
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = perMinute,
                    TokensPerPeriod = Math.Max(1, perMinute / 60),
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                }));
        });
    }

    /// <summary>Problem answers under <c>/api/v1</c>; stands before authentication.</summary>
    public static void UseApiErrors(this IApplicationBuilder app) => app.UseMiddleware<ApiErrors>();

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var context = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await ProblemAnswer.Of(StatusCodes.Status429TooManyRequests, "too-many-requests", null, context.RequestServices.GetRequiredService<IStringLocalizer>())
            .ExecuteAsync(context);
    }
}
