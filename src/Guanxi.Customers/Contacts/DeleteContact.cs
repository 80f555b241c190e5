using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>Puts a contact into the bin.</summary>
internal sealed class DeleteContact(GuanxiDbContext db, WriteGate gate, ContactReach reach, CurrentStaff staff, TimeProvider clock)
{
    /// <param name="version">The version that the person saw.</param>
    /// <returns>Id of the customer.</returns>
    public async Task<Outcome<long>> RunAsync(long contactId, long version, CancellationToken cancel)
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

        contact.DeletedAt = clock.GetUtcNow().UtcDateTime;
        contact.DeletedById = staff.StaffId;
        await ContactFill.ReplaceKeysAsync(db, contact, cancel);
        if (await db.TrySaveAsync(cancel) is { } stale)
        {
            return stale;
        }

        await transaction.CommitAsync(cancel);
        return contact.CustomerId;
    }
}
