using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>A person changes the employer, or stood at the wrong customer. What was logged stays where it happened.</summary>
internal sealed class MoveContact(GuanxiDbContext db, WriteGate gate, ContactReach reach, CustomerReach customers, TimeProvider clock)
{
    /// <param name="version">The version that the person saw.</param>
    public async Task<Outcome<SavedContact>> RunAsync(long contactId, long version, long newCustomerId, CancellationToken cancel)
    {
        if (await reach.RefusalAsync(contactId, CustomersPermissions.EditContacts, cancel) is { } refused)
        {
            return refused;
        }

        if (await customers.RefusalAsync(newCustomerId, CustomersPermissions.EditContacts, cancel) is { } away)
        {
            return away with { Code = "customer-unknown", Field = "CustomerId", Kind = RefusalKind.Invalid };
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var contact = await db.Set<Contact>().Include(row => row.Phones).SingleAsync(row => row.Id == contactId, cancel);
        if (contact.Version != version)
        {
            return Refusal.Stale();
        }

        contact.CustomerId = newCustomerId;
        contact.IsMain = false;
        contact.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        await ContactFill.ReplaceKeysAsync(db, contact, cancel);
        if (await db.TrySaveAsync(cancel) is { } stale)
        {
            return stale;
        }

        await transaction.CommitAsync(cancel);
        return new SavedContact(contact.Id, contact.CustomerId, contact.Version);
    }
}
