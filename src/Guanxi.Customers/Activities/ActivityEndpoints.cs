using System.Globalization;
using Guanxi.Customers.Archive;
using Guanxi.Platform.Api;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Guanxi.Customers.Activities;

/// <summary>Activities for programs.</summary>
internal static class ActivityEndpoints
{
    public static void MapActivities(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapApi("customers");
        group.MapGet("/{customerId:long}/activities", ListAsync).RequireAuthorization(CustomersPermissions.ReadCustomers)
            .WithSummary("What passed with a customer, the newest first, 50 a page").Produces<ActivityPage>();
        group.MapPost("/{customerId:long}/activities", LogAsync).Repeatable().RequireAuthorization(Policies.SignedIn)
            .WithSummary("Write an activity down; every employee may").Produces<SavedActivity>(StatusCodes.Status201Created);
    }

    private static async Task<IResult> ListAsync(
        long customerId, string? after, ActivityQueries activities, CustomerReach reach, IStringLocalizer texts, CancellationToken cancel)
    {
        if (await reach.RefusalAsync(customerId, CustomersPermissions.ReadCustomers, cancel) is { } refused)
        {
            return ProblemAnswer.Refused([refused], texts);
        }

        (DateTime, long)? place = null;
        if (after is not null && !TryRead(after, out place))
        {
            return ProblemAnswer.Of(StatusCodes.Status400BadRequest, "list-cursor-invalid", "after", texts);
        }

        var found = await activities.OfCustomerAsync(customerId, place, ActivityQueries.PageSize + 1, cancel);
        var page = found.Take(ActivityQueries.PageSize).ToList();
        var next = found.Count > page.Count ? FormattableString.Invariant($"{page[^1].At.Ticks}.{page[^1].Id}") : null;
        return Results.Json(new ActivityPage(page, next), ApiJson.Options);
    }

    private static async Task<IResult> LogAsync(
        long customerId, JsonBody<ActivityDraft> body, LogActivity act, HttpContext context, IStringLocalizer texts, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(new LogActivityRequest(customerId, body.Value), cancel);
        if (outcome.Refused)
        {
            return ProblemAnswer.Refused(outcome.Refusals, texts);
        }

        context.Response.SetVersion(outcome.Value.Version);
        return Results.Json(outcome.Value, ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static bool TryRead(string after, out (DateTime At, long Id)? place)
    {
        place = null;
        if (after.Split('.') is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            place = (new DateTime(at, DateTimeKind.Utc), last);
        }

        return place is not null;
    }

    /// <summary>A page of activities.</summary>
    /// <param name="Next">Cursor for <c>after</c>, or null.</param>
    internal sealed record ActivityPage(IReadOnlyList<ActivityRecord> Items, string? Next);
}
