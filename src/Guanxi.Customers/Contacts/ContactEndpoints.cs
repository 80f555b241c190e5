using Guanxi.Platform.Api;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Guanxi.Customers.Contacts;

/// <summary>People of customers for programs.</summary>
internal static class ContactEndpoints
{
    public static void MapContacts(this IEndpointRouteBuilder endpoints)
    {
        var ofCustomer = endpoints.MapApi("customers");
        ofCustomer.MapGet("/{customerId:long}/contacts", ListAsync).RequireAuthorization(CustomersPermissions.ReadContacts)
            .WithSummary("People of a customer").Produces<IReadOnlyList<ContactRecord>>();
        ofCustomer.MapPost("/{customerId:long}/contacts", AddAsync).Repeatable().RequireAuthorization(CustomersPermissions.EditContacts)
            .WithSummary("A new person at a customer").Produces<SavedContact>(StatusCodes.Status201Created);
        var group = endpoints.MapApi("contacts");
        group.MapGet("/{id:long}", GetAsync).RequireAuthorization(CustomersPermissions.ReadContacts)
            .WithSummary("One person; the ETag is needed to change it").Produces<ContactRecord>();
        group.MapPut("/{id:long}", ReplaceAsync).RequireAuthorization(CustomersPermissions.EditContacts).WithSummary("The whole person anew").Produces<SavedContact>();
        group.MapPatch("/{id:long}", PatchAsync).RequireAuthorization(CustomersPermissions.EditContacts).WithSummary("Some fields of a person (JSON merge patch)").Produces<SavedContact>();
        group.MapDelete("/{id:long}", DeleteAsync).RequireAuthorization(CustomersPermissions.EditContacts).WithSummary("A person into the bin").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(long customerId, ContactQueries contacts, CancellationToken cancel) =>
        Results.Json(await contacts.OfCustomerAsync(customerId, cancel), ApiJson.Options);

    private static async Task<IResult> AddAsync(
        long customerId, JsonBody<ContactDraft> body, AddContact act, HttpContext context, IStringLocalizer texts, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(customerId, body.Value, cancel);
        if (!outcome.Refused)
        {
            context.Response.Headers.Location = FormattableString.Invariant($"{ApiRoutes.Prefix}/contacts/{outcome.Value.Id}");
        }

        return Answer(outcome, context, texts, StatusCodes.Status201Created);
    }

    private static async Task<IResult> GetAsync(long id, ContactQueries contacts, RecordAccess access, HttpContext context, IStringLocalizer texts, CancellationToken cancel)
    {
        if (await contacts.FindAsync(id, cancel) is not { } contact)
        {
            return ProblemAnswer.Refused([Refusal.NotFound()], texts);
        }

        await access.ViewedAsync(Contact.RecordType, id, cancel);
        context.Response.SetVersion(contact.Version);
        return Results.Json(contact, ApiJson.Options);
    }

    private static async Task<IResult> ReplaceAsync(
        long id, RecordVersion version, JsonBody<ContactDraft> body, EditContact act, HttpContext context, IStringLocalizer texts, CancellationToken cancel) =>
        Answer(await act.RunAsync(id, version.Number, body.Value, cancel), context, texts);

    private static async Task<IResult> PatchAsync(
        long id, RecordVersion version, MergePatch patch, ContactQueries contacts, EditContact act, HttpContext context, IStringLocalizer texts, CancellationToken cancel)
    {
        if (await contacts.FindAsync(id, cancel) is not { } contact)
        {
            return ProblemAnswer.Refused([Refusal.NotFound()], texts);
        }

        return patch.Apply(contact.ToDraft(), out var draft) is { } fault
            ? ProblemAnswer.Of(fault.Status, fault.Code, fault.Field, texts)
            : Answer(await act.RunAsync(id, version.Number, draft!, cancel), context, texts);
    }

    private static async Task<IResult> DeleteAsync(long id, RecordVersion version, DeleteContact act, IStringLocalizer texts, CancellationToken cancel)
    {
        var outcome = await act.RunAsync(id, version.Number, cancel);
        return outcome.Refused ? ProblemAnswer.Refused(outcome.Refusals, texts) : Results.NoContent();
    }

    private static IResult Answer(Outcome<SavedContact> outcome, HttpContext context, IStringLocalizer texts, int status = StatusCodes.Status200OK)
    {
        if (outcome.Refused)
        {
            return ProblemAnswer.Refused(outcome.Refusals, texts);
        }

        context.Response.SetVersion(outcome.Value.Version);
        return Results.Json(outcome.Value, ApiJson.Options, statusCode: status);
    }
}
