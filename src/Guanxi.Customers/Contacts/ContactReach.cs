using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>The contacts for which the acting person holds a right: those of the customers within reach of it.</summary>
internal sealed class ContactReach(GuanxiDbContext db, CustomerReach customers)
{
    public IQueryable<Contact> Readable()
    {
        var readable = customers.Within(CustomersPermissions.ReadContacts);
        return db.Set<Contact>().Where(contact => readable.Any(customer => customer.Id == contact.CustomerId));
    }

    /// <summary>Null when the person may; see <see cref="CustomerReach.RefusalAsync"/>.</summary>
    public async Task<Refusal?> RefusalAsync(long contactId, string permission, CancellationToken cancel) =>
        await db.Set<Contact>().Where(contact => contact.Id == contactId).Select(contact => (long?)contact.CustomerId).SingleOrDefaultAsync(cancel) is { } customerId
            ? await customers.RefusalAsync(customerId, permission, cancel)
            : Refusal.NotFound();
}
