using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>Takes a contact out of the bin; its customer must not be in there.</summary>
internal sealed class RestoreContact(GuanxiDbContext db, WriteGate gate, CustomerReach customers)
{
    public async Task<Outcome<long>> RunAsync(long contactId, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var editable = customers.Within(CustomersPermissions.EditContacts);
        var contact = await db.Set<Contact>().IgnoreQueryFilters().Include(row => row.Phones)
            .SingleOrDefaultAsync(row => row.Id == contactId && row.DeletedAt != null, cancel);
        if (contact is null || !await editable.AnyAsync(customer => customer.Id == contact.CustomerId, cancel))
        {
            return Refusal.NotFound();
        }

        contact.DeletedAt = null;
        contact.DeletedById = null;
        await ContactFill.ReplaceKeysAsync(db, contact, cancel);
        if (await db.TrySaveAsync(cancel) is { } stale)
        {
            return stale;
        }

        await transaction.CommitAsync(cancel);
        return contactId;
    }
}
