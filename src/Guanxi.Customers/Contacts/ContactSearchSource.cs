using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>By what a person at a customer is found: name and telephones. Scope follows the customer.</summary>
internal sealed class ContactSearchSource : ISearchSource
{
    public string RecordType => Contact.RecordType;

    public string TypeText => "contact.type";

    public string Permission => CustomersPermissions.ReadContacts;

    public string Href(long id) => CustomerPaths.Contact(id);

    public async Task<IReadOnlyList<SearchDocumentDraft>> BuildAsync(GuanxiDbContext db, IReadOnlyCollection<long> ids, CancellationToken cancel)
    {
        var contacts = await (
            from contact in db.Set<Contact>().AsNoTracking()
            join customer in db.Set<Customer>() on contact.CustomerId equals customer.Id
            where ids.Contains(contact.Id)
            select new
            {
                contact.Id,
                contact.Name,
                CustomerId = customer.Id,
                CustomerName = customer.Name,
                customer.OwnerId,
                customer.UnitId,
                Phones = contact.Phones.Select(phone => phone.Number).ToList(),
            }).AsSplitQuery().ToListAsync(cancel);
        var customerIds = contacts.Select(contact => contact.CustomerId).Distinct().ToArray();
        var shares = await db.SharedWithAsync(Customer.RecordType, customerIds, cancel);
        return
        [
            .. contacts.Select(contact => new SearchDocumentDraft(
                contact.Id,
                contact.Name,
                contact.CustomerName,
                contact.OwnerId,
                contact.UnitId,
                [.. shares[contact.CustomerId]],
                [contact.Name],
                contact.Phones,
                [])),
        ];
    }

    public async Task<IReadOnlyList<long>> NextIdsAsync(GuanxiDbContext db, long afterId, int count, CancellationToken cancel) =>
        await db.Set<Contact>().Where(contact => contact.Id > afterId).OrderBy(contact => contact.Id)
            .Select(contact => contact.Id).Take(count).ToListAsync(cancel);
}
