using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Search;

internal static class SearchEndpoints
{
    private const int Suggestions = 8;

    public static void MapSearch(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/search/suggestions", SuggestAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapGet("/api/v1/search", FindAsync).RequireAuthorization(PlatformPermissions.UseApi)
            .WithTags("Search").WithName("search").WithSummary("Finds records by any fragment, pinyin, initials, phone tail or number.");
    }

    private static async Task<RazorComponentResult<SearchSuggestions>> SuggestAsync(string? q, SearchQueries search, CancellationToken cancel) =>
        new(new { Hits = await search.FindAsync(q ?? "", null, Suggestions, cancel), Query = q ?? "" });

    private static async Task<Ok<SearchAnswer>> FindAsync(string q, string? type, int? size, SearchQueries search, CancellationToken cancel) =>
        TypedResults.Ok(new SearchAnswer(await search.FindAsync(q, type, Math.Clamp(size ?? 20, 1, 100), cancel)));

    /// <summary>What the API answers.</summary>
    internal sealed record SearchAnswer(IReadOnlyList<SearchHit> Items);
}
