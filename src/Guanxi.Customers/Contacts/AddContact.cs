using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Customers.Contacts;

/// <summary>A new person at a customer.</summary>
internal sealed class AddContact(GuanxiDbContext db, WriteGate gate, CustomerReach reach, TimeProvider clock)
{
    public async Task<Outcome<SavedContact>> RunAsync(long customerId, ContactDraft draft, CancellationToken cancel)
    {
        if (await reach.RefusalAsync(customerId, CustomersPermissions.EditContacts, cancel) is { } refused)
        {
            return refused;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var refusals = ContactCheckRule.Check(draft, ChinaTime.DateAt(now));
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var contact = new Contact { CustomerId = customerId, Name = "", NameSort = "", CreatedAt = now, UpdatedAt = now };
        ContactFill.Apply(db, contact, draft, now);
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        db.Add(contact);
        await db.SaveChangesAsync(cancel);
        await ContactFill.StepBackOthersAsync(db, contact, cancel);
        await ContactFill.ReplaceKeysAsync(db, contact, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SavedContact(contact.Id, customerId, contact.Version);
    }
}
