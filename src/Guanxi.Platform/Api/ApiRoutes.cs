using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Api;

/// <summary>Where modules hang their routes for programs.</summary>
public static class ApiRoutes
{
    public const string Prefix = "/api/v1";

    /// <summary>
    /// A group under <c>/api/v1</c> with limits, readable refusals and repeatable POSTs. Each route still names its policy.
    /// Bodies are taken as <see cref="JsonBody{T}"/>, versions as <see cref="RecordVersion"/>.
    /// </summary>
    /// <param name="name">Segment and tag, such as <c>customers</c>.</param>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder endpoints, string name)
    {
        var group = endpoints.MapGroup($"{Prefix}/{name}").WithTags(name).RequireRateLimiting(ApiSetup.LimitPolicy);
        group.AddEndpointFilter<BodyFilter>();
        return group;
    }

    /// <summary>Lets a POST be repeated safely with an <c>Idempotency-Key</c>.</summary>
    public static RouteHandlerBuilder Repeatable(this RouteHandlerBuilder route) => route.AddEndpointFilter<IdempotencyFilter>();

    /// <summary>Sets the ETag of the record that is answered.</summary>
    public static void SetVersion(this HttpResponse response, long version) => response.Headers.ETag = RecordVersion.Tag(version);
}
