using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>By what a customer is found: all its names, its numbers and codes, its own telephones.</summary>
internal sealed class CustomerSearchSource : ISearchSource
{
    public string RecordType => Customer.RecordType;

    public string TypeText => "customer.type";

    public string Permission => CustomersPermissions.ReadCustomers;

    public string Href(long id) => CustomerPaths.Of(id);

    public async Task<IReadOnlyList<SearchDocumentDraft>> BuildAsync(GuanxiDbContext db, IReadOnlyCollection<long> ids, CancellationToken cancel)
    {
        var shares = await db.SharedWithAsync(Customer.RecordType, ids, cancel);
        var customers = await db.Set<Customer>().AsNoTracking().AsSplitQuery()
            .Where(customer => ids.Contains(customer.Id))
            .Select(customer => new
            {
                customer.Id,
                customer.Number,
                customer.Name,
                customer.CreditCode,
                customer.OwnerId,
                customer.UnitId,
                Names = customer.Names.Select(name => name.Name).ToList(),
                Phones = customer.Phones.Select(phone => phone.Number).ToList(),
            })
            .ToListAsync(cancel);
        return
        [
            .. customers.Select(customer => new SearchDocumentDraft(
                customer.Id,
                customer.Name,
                customer.Number,
                customer.OwnerId,
                customer.UnitId,
                [.. shares[customer.Id]],
                [customer.Name, .. customer.Names],
                customer.Phones,
                customer.CreditCode is { } code ? [customer.Number, code] : [customer.Number])),
        ];
    }

    public async Task<IReadOnlyList<long>> NextIdsAsync(GuanxiDbContext db, long afterId, int count, CancellationToken cancel) =>
        await db.Set<Customer>().Where(customer => customer.Id > afterId).OrderBy(customer => customer.Id)
            .Select(customer => customer.Id).Take(count).ToListAsync(cancel);
}
