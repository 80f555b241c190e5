using Guanxi.Platform.Lists.Export;
using Guanxi.Platform.Lists.Views;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Lists.Api;

/// <summary>Lists for programs, with the parameters of their pages.</summary>
public static class ListEndpoints
{
    /// <summary>GET <c>/api/v1/{list}</c>: <c>{ items, next, previous }</c>; with <c>count=exact</c> also <c>count</c>.</summary>
    public static RouteHandlerBuilder MapListApi<TList>(this IEndpointRouteBuilder endpoints)
        where TList : class, IListDefinition
    {
        var list = endpoints.ServiceProvider.GetRequiredService<TList>();
        return endpoints.MapGet($"/api/v1/{list.Key}", (HttpContext context, CancellationToken cancel) => ReadAsync(list, context, cancel))
            .RequireAuthorization(list.Permission)
            .WithName("List_" + list.Key)
            .WithTags(list.Key)
            .WithSummary($"The list {list.Key}, page by page")
            .WithDescription(
                "Filters: filter.{field}={operation}:{value} with eq, ne, contains, starts, gt, ge, lt, le, between, in, under, empty, notempty. "
                + "Order: sort={field} or sort=-{field}. Text: q. Columns: columns=a,b. Page: size (1 to 200), after and before with the cursors of the answer, "
                + "before=end for the last page. Saved view: view={id}. Dates: 2026-01-31, today, today-7.")
            .Produces<ListAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    internal static void MapLists(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/lists/{key}/export", ExportFromPageAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapPost("/api/v1/exports", ExportAsync).RequireAuthorization(Policies.SignedIn).WithName("ExportList").WithTags("exports")
            .WithSummary("Put the export of a list into the background; ask /api/v1/work/{id} for its progress")
            .Produces<ExportAnswer>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> ReadAsync(IListDefinition list, HttpContext context, CancellationToken cancel)
    {
        var services = context.RequestServices;
        var reader = list.Reader(services);
        var parameters = await services.GetRequiredService<SavedViewQueries>().ExpandAsync(list.Key, ParametersOf(context), cancel);
        var parsed = await reader.ParseAsync(parameters, cancel);
        if (parsed.Refusals.Count > 0)
        {
            return parsed.Refusals.ToProblem(services.GetRequiredService<IStringLocalizer>());
        }

        var page = await reader.ReadAsync(parsed.Request, cancel);
        var count = parsed.Request.CountsExactly ? await reader.CountAsync(parsed.Request, null, cancel) : null;
        return new ListJson(page, count?.Count);
    }

    private static async Task<IResult> ExportAsync(ExportListRequest request, ExportList act, IStringLocalizer texts, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(request, cancel);
        return outcome.Refused
            ? outcome.Refusals.ToProblem(texts)
            : Results.Accepted($"/api/v1/work/{outcome.Value}", new ExportAnswer(outcome.Value));
    }

    private static async Task<IResult> ExportFromPageAsync(
        string key, [FromForm] string? query, [FromForm] string? format, ExportList act, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(new ExportListRequest(key, query ?? "", format ?? ""), cancel);
        return outcome switch
        {
            { Refused: false } => Results.LocalRedirect("/work?notice=work-queued"),
            _ when RefusalResults.StatusOf(outcome.Refusals) == StatusCodes.Status403Forbidden => Results.LocalRedirect("/forbidden"),
            _ => Results.StatusCode(RefusalResults.StatusOf(outcome.Refusals)),
        };
    }

    internal static IReadOnlyList<KeyValuePair<string, string>> ParametersOf(HttpContext context) =>
        [.. context.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))];

    /// <summary>An export that was put into the background.</summary>
    internal sealed record ExportAnswer(long WorkId);
}
