using Guanxi.Customers.Duplicates;
using Guanxi.Platform.Api;
using Guanxi.Platform.Lists.Api;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Guanxi.Customers.Archive;

/// <summary>Customers for programs; the same acts as the pages.</summary>
internal static class CustomerEndpoints
{
    public static void MapCustomers(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapListApi<CustomerList>();
        var group = endpoints.MapApi("customers");
        group.MapGet("/{id:long}", GetAsync).RequireAuthorization(CustomersPermissions.ReadCustomers)
            .WithSummary("One customer; its ETag is needed to change it").Produces<CustomerRecord>();
        group.MapPost("/", CreateAsync).Repeatable().RequireAuthorization(CustomersPermissions.CreateCustomers)
            .WithSummary("A new customer; createAnyway=true after a probable duplicate was looked at").Produces<SavedCustomer>(StatusCodes.Status201Created);
        group.MapPut("/{id:long}", ReplaceAsync).RequireAuthorization(CustomersPermissions.EditCustomers)
            .WithSummary("The whole customer anew").Produces<SavedCustomer>();
        group.MapPatch("/{id:long}", PatchAsync).RequireAuthorization(CustomersPermissions.EditCustomers)
            .WithSummary("Some fields of a customer (JSON merge patch)").Produces<SavedCustomer>();
        group.MapDelete("/{id:long}", DeleteAsync).RequireAuthorization(CustomersPermissions.DeleteCustomers)
            .WithSummary("A customer into the bin").Produces(StatusCodes.Status204NoContent);
        group.MapPost("/duplicates", FindDuplicatesAsync).RequireAuthorization(CustomersPermissions.CreateCustomers)
            .WithSummary("Is this customer there already? Hits outside your reach are masked, and the look is logged").Produces<IReadOnlyList<DuplicateHit>>();
    }

    private static async Task<IResult> GetAsync(long id, CustomerQueries customers, RecordAccess access, HttpContext context, IStringLocalizer texts, CancellationToken cancel)
    {
        if (await customers.FindAsync(id, cancel) is not { } customer)
        {
            return ProblemAnswer.Refused([Refusal.NotFound()], texts);
        }

        await access.ViewedAsync(Customer.RecordType, id, cancel);
        context.Response.SetVersion(customer.Version);
        return Results.Json(customer, ApiJson.Options);
    }

    private static async Task<IResult> CreateAsync(
        JsonBody<CustomerDraft> body, CreateCustomer act, HttpContext context, IStringLocalizer texts, CancellationToken cancel, bool createAnyway = false, long? ownerId = null, long? unitId = null)
    {
        var outcome = await act.RunAsync(new CreateCustomerRequest(body.Value, ownerId, unitId, createAnyway), cancel);
        if (outcome.Refused)
        {
            return ProblemAnswer.Refused(outcome.Refusals, texts);
        }

        context.Response.SetVersion(outcome.Value.Version);
        context.Response.Headers.Location = FormattableString.Invariant($"{ApiRoutes.Prefix}/customers/{outcome.Value.Id}");
        return Results.Json(outcome.Value, ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> ReplaceAsync(
        long id, RecordVersion version, JsonBody<CustomerDraft> body, EditCustomer act, HttpContext context, IStringLocalizer texts, CancellationToken cancel, bool createAnyway = false) =>
        Answer(await act.RunAsync(new EditCustomerRequest(id, version.Number, body.Value, createAnyway), cancel), context, texts);

    private static async Task<IResult> PatchAsync(
        long id, RecordVersion version, MergePatch patch, CustomerQueries customers, EditCustomer act, HttpContext context, IStringLocalizer texts, CancellationToken cancel, bool createAnyway = false)
    {
        if (await customers.FindAsync(id, cancel) is not { } customer)
        {
            return ProblemAnswer.Refused([Refusal.NotFound()], texts);
        }

        return patch.Apply(customer.ToDraft(), out var draft) is { } fault
            ? ProblemAnswer.Of(fault.Status, fault.Code, fault.Field, texts)
            : Answer(await act.RunAsync(new EditCustomerRequest(id, version.Number, draft!, createAnyway), cancel), context, texts);
    }

    private static async Task<IResult> DeleteAsync(long id, RecordVersion version, DeleteCustomer act, IStringLocalizer texts, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(id, version.Number, cancel);
        return outcome.Refused ? ProblemAnswer.Refused(outcome.Refusals, texts) : Results.NoContent();
    }

    private static async Task<IResult> FindDuplicatesAsync(JsonBody<DuplicateQuery> body, FindDuplicates find, CancellationToken cancel) =>
        Results.Json(await find.RunAsync(body.Value, cancel), ApiJson.Options);

    private static IResult Answer(Outcome<SavedCustomer> outcome, HttpContext context, IStringLocalizer texts)
    {
        if (outcome.Refused)
        {
            return ProblemAnswer.Refused(outcome.Refusals, texts);
        }

        context.Response.SetVersion(outcome.Value.Version);
        return Results.Json(outcome.Value, ApiJson.Options);
    }
}
