using Guanxi.Customers.Duplicates;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Customers.Archive;

/// <summary>What the customer pages ask for while somebody types.</summary>
internal static class CustomerPageEndpoints
{
    private const int MostChoices = 30;

    public static void MapCustomerPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/customers/duplicates", FindAsync).RequireAuthorization(CustomersPermissions.CreateCustomers).ExcludeFromDescription();
        endpoints.MapGet("/pick/regions", (string? q) => RegionCodes.Search(q ?? "", MostChoices)
                .Select(entry => new CodeChoice(entry.Code, RegionCodes.FullName(entry.Code) ?? entry.Name, entry.Code)))
            .RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        endpoints.MapGet("/pick/industries", (string? q) => IndustryCodes.Search(q ?? "", MostChoices)
                .Select(entry => new CodeChoice(entry.Code, IndustryCodes.FullName(entry.Code) ?? entry.Name, entry.Code)))
            .RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
    }

    // The form as it is so far; personal data stays out of addresses and logs because it is a post.
    private static async Task<RazorComponentResult<DuplicateHits>> FindAsync(
        HttpContext context, IAntiforgery antiforgery, FindDuplicates find, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(context);
        var form = await context.Request.ReadFormAsync(cancel);
        var query = new DuplicateQuery
        {
            Kind = Enum.TryParse<CustomerKind>(form["Form.Kind"], out var kind) ? kind : CustomerKind.Company,
            Name = form["Form.Name"],
            CreditCode = form["Form.CreditCode"],
            Phones = form["Form.Phones"].ToString().Split('\n'),
            Email = form["Form.Email"],
            ExceptId = long.TryParse(form["Form.Id"], System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null,
        };
        return new RazorComponentResult<DuplicateHits>(new { Hits = await find.RunAsync(query, cancel) });
    }

    private sealed record CodeChoice(string Value, string Text, string Hint);
}
