using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Numbering;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Activities;

/// <summary>Something that passed with a customer.</summary>
/// <param name="CustomerId">The customer, or null when the number names it.</param>
/// <param name="CustomerNumber">Number of a customer that the person may not be able to open.</param>
internal sealed record LogActivityRequest(long? CustomerId, ActivityDraft Draft, string? CustomerNumber = null);

/// <summary>Writes an activity down. Every employee may, for every customer (RULE-03).</summary>
internal sealed class LogActivity(
    GuanxiDbContext db, WriteGate gate, CurrentStaff staff, CustomerLinkChecks links, NumberSource numbers, TimeProvider clock)
{
    public async Task<Outcome<SavedActivity>> RunAsync(LogActivityRequest request, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var number = WrittenText.Code(request.CustomerNumber);
        var customer = await db.Set<Customer>()
            .Where(row => request.CustomerId != null ? row.Id == request.CustomerId : row.Number == number)
            .Select(row => new { row.Id, row.UnitId }).SingleOrDefaultAsync(cancel);
        var checks = new FieldChecks().That(customer is not null, "customer-unknown", request.CustomerId is null ? nameof(request.CustomerNumber) : null);
        checks.Refusals.AddRange(ActivityCheckRule.Check(request.Draft, now));
        await links.CheckOwnerAsync(request.Draft.OwnerId, request.Draft.UnitId, checks, cancel);
        checks.That(
            request.Draft.ContactId is not { } contact || await db.Set<Contact>().AnyAsync(row => row.Id == contact && row.CustomerId == customer!.Id, cancel),
            "contact-unknown",
            nameof(request.Draft.ContactId));
        return checks.Failed ? checks.Refusals : await SaveAsync(customer!.Id, customer.UnitId, request.Draft, now, cancel);
    }

    private async Task<Outcome<SavedActivity>> SaveAsync(long customerId, long? unitId, ActivityDraft draft, DateTime now, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var numbered = ActivityRule.NumberOf(draft.Kind);
        var isOpen = ActivityRule.StaysOpen(draft.Kind);
        var activity = new Activity
        {
            CustomerId = customerId,
            Kind = draft.Kind,
            Number = numbered is null ? null : await numbers.TakeAsync(numbered, draft.UnitId ?? staff.UnitId ?? unitId, ChinaTime.DateAt(now), cancel),
            Subject = WrittenText.Line(draft.Subject),
            Text = WrittenText.Lines(draft.Text),
            At = draft.At?.UtcDateTime ?? now,
            CreatedAt = now,
            ContactId = draft.ContactId,
            LoggedById = staff.StaffId,
            OwnerId = draft.OwnerId ?? (draft.UnitId is null ? staff.StaffId : null),
            UnitId = draft.UnitId,
            DueOn = isOpen ? draft.DueOn : null,
            DoneAt = isOpen ? null : now,
            DoneById = isOpen ? null : staff.StaffId,
        };
        db.Add(activity);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SavedActivity(activity.Id, customerId, activity.Number, activity.Version);
    }
}
