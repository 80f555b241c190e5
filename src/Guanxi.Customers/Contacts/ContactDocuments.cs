using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>The search documents of contacts carry the customer's name, owner and unit: they follow when those change.</summary>
internal static class ContactDocuments
{
    /// <summary>Marks the contacts of these customers as changed, so that the next save writes their documents anew.</summary>
    public static async Task TouchAsync(GuanxiDbContext db, IReadOnlyCollection<long> customerIds, DateTime now, CancellationToken cancel)
    {
        foreach (var contact in await db.Set<Contact>().Where(contact => customerIds.Contains(contact.CustomerId)).ToListAsync(cancel))
        {
            contact.UpdatedAt = now;
        }
    }
}
