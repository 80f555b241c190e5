using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>Saves a changed contact.</summary>
internal sealed class EditContact(GuanxiDbContext db, WriteGate gate, ContactReach reach, PersonalFields personal, TimeProvider clock)
{
    /// <param name="version">The version that the person saw.</param>
    public async Task<Outcome<SavedContact>> RunAsync(long contactId, long version, ContactDraft written, CancellationToken cancel)
    {
        if (await reach.RefusalAsync(contactId, CustomersPermissions.EditContacts, cancel) is { } refused)
        {
            return refused;
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var contact = await db.Set<Contact>().Include(row => row.Phones).SingleAsync(row => row.Id == contactId, cancel);
        if (contact.Version != version)
        {
            return Refusal.Stale();
        }

        var customer = await db.Set<Customer>().AsNoTracking().SingleAsync(row => row.Id == contact.CustomerId, cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        await personal.LoadAsync(cancel);
        var draft = personal.Unmask(written, contact, customer.OwnerId, customer.UnitId);
        var refusals = ContactCheckRule.Check(draft, ChinaTime.DateAt(now));
        if (refusals.Count > 0)
        {
            return refusals;
        }

        ContactFill.Apply(db, contact, draft, now);
        await ContactFill.StepBackOthersAsync(db, contact, cancel);
        await ContactFill.ReplaceKeysAsync(db, contact, cancel);
        if (await db.TrySaveAsync(cancel) is { } stale)
        {
            return stale;
        }

        await transaction.CommitAsync(cancel);
        return new SavedContact(contact.Id, contact.CustomerId, contact.Version);
    }
}
