using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions.Fields;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Phones;

/// <summary>Finds a masked telephone number for somebody who gives a reason.</summary>
internal sealed class PhoneReveal(GuanxiDbContext db, CustomerReach customers) : IRevealable
{
    public string RecordType => "phone";

    public async Task<RevealedField?> FindAsync(long recordId, string fieldKey, CancellationToken cancel)
    {
        if (fieldKey != PersonalFields.PhoneNumber)
        {
            return null;
        }

        var readable = customers.Readable();
        return await (
            from phone in db.Set<Phone>()
            where phone.Id == recordId
            let customerId = phone.CustomerId ?? db.Set<Contact>().Where(contact => contact.Id == phone.ContactId).Select(contact => contact.CustomerId).FirstOrDefault()
            join customer in readable on customerId equals customer.Id
            select new RevealedField(phone.Number, customer.OwnerId, customer.UnitId)).SingleOrDefaultAsync(cancel);
    }
}
