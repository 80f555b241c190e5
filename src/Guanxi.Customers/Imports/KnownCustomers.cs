using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Duplicates;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Guanxi.Platform.Imports;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Imports;

/// <summary>The customers that a batch of rows may mean, loaded by name and credit code in a few queries.</summary>
internal sealed class KnownCustomers
{
    private readonly Dictionary<KnownKey, List<KnownCustomer>> _byKey = [];

    public static async Task<KnownCustomers> LoadAsync(
        GuanxiDbContext db, CurrentStaff staff, long runId, IReadOnlyList<CustomerImportRow> rows, CancellationToken cancel)
    {
        var known = new KnownCustomers();
        var found = new List<FoundKey>();
        foreach (var group in rows.SelectMany(Identity).Distinct().GroupBy(key => key.Kind))
        {
            var keys = group.Select(key => key.Key).ToArray();
            found.AddRange(await db.Set<DuplicateKey>().Where(key => key.Kind == group.Key && keys.Contains(key.Key))
                .Select(key => new FoundKey { CustomerId = key.CustomerId, Kind = key.Kind, Key = key.Key }).ToListAsync(cancel));
        }

        if (found.Count > 0)
        {
            var customers = await CustomersAsync(db, staff, runId, [.. found.Select(key => key.CustomerId).Distinct()], cancel);
            foreach (var key in found.Where(key => customers.ContainsKey(key.CustomerId)))
            {
                known.Put(new KnownKey(key.Kind, key.Key), customers[key.CustomerId]);
            }
        }

        return known;
    }

    /// <summary>The customer that the row means: one of this import first, then the oldest; null when it is new.</summary>
    public KnownCustomer? Find(CustomerImportRow row) => Identity(row).SelectMany(key => _byKey.GetValueOrDefault(key, []))
        .Where(customer => customer.IsMeantBy(row)).OrderByDescending(customer => customer.Row is not null).ThenBy(customer => customer.Id).FirstOrDefault();

    public void Add(CustomerImportRow row, KnownCustomer customer)
    {
        foreach (var key in Identity(row))
        {
            Put(key, customer);
        }
    }

    /// <summary>The keys that say who somebody is; a telephone or a part of the name alone does not.</summary>
    public static IEnumerable<KnownKey> Identity(CustomerImportRow row) =>
        row.Keys.Where(key => key.Kind is DuplicateKeyKind.Name or DuplicateKeyKind.CreditCode);

    private void Put(KnownKey key, KnownCustomer customer)
    {
        if (!_byKey.TryGetValue(key, out var list))
        {
            _byKey.Add(key, list = []);
        }

        list.Add(customer);
    }

    private static async Task<Dictionary<long, KnownCustomer>> CustomersAsync(
        GuanxiDbContext db, CurrentStaff staff, long runId, long[] ids, CancellationToken cancel)
    {
        var (read, edit) = (staff.ReachOf(CustomersPermissions.ReadCustomers), staff.ReachOf(CustomersPermissions.EditCustomers));
        var imported = await db.ImportedBy(runId).Where(row => ids.Contains(row.RecordId)).ToDictionaryAsync(row => row.RecordId, row => row.Row, cancel);
        var customers = (await db.Set<Customer>().AsNoTracking().Where(customer => ids.Contains(customer.Id))
                .Select(customer => new { customer.Id, customer.Number, customer.Name, customer.Kind, customer.CreditCode, customer.OwnerId, customer.UnitId })
                .ToListAsync(cancel))
            .ToDictionary(customer => customer.Id, customer => new KnownCustomer
            {
                Id = customer.Id,
                Number = customer.Number,
                Name = customer.Name,
                Kind = customer.Kind,
                CreditCode = customer.CreditCode,
                MayRead = read.Covers(customer.OwnerId, customer.UnitId),
                MayEdit = edit.Covers(customer.OwnerId, customer.UnitId),
                Row = imported.TryGetValue(customer.Id, out var row) ? row : null,
            });
        await LoadPeopleAsync(db, customers, ids, cancel);
        return customers;
    }

    private static async Task LoadPeopleAsync(GuanxiDbContext db, Dictionary<long, KnownCustomer> customers, long[] ids, CancellationToken cancel)
    {
        var keys = await db.Set<DuplicateKey>()
            .Where(key => ids.Contains(key.CustomerId) && (key.Kind == DuplicateKeyKind.Phone || key.Kind == DuplicateKeyKind.Email))
            .Select(key => new { key.CustomerId, key.ContactId, key.Kind, key.Key }).ToListAsync(cancel);
        foreach (var key in keys.Where(key => customers.ContainsKey(key.CustomerId)))
        {
            customers[key.CustomerId].Reachable.Add(new KnownKey(key.Kind, key.Key));
        }

        var byContact = keys.Where(key => key.ContactId is not null).ToLookup(key => key.ContactId!.Value, key => new KnownKey(key.Kind, key.Key));
        var contacts = await db.Set<Contact>().Where(contact => ids.Contains(contact.CustomerId))
            .Select(contact => new { contact.Id, contact.CustomerId, contact.Name }).ToListAsync(cancel);
        foreach (var contact in contacts.Where(contact => customers.ContainsKey(contact.CustomerId)))
        {
            customers[contact.CustomerId].People.Add((PersonNameFold.Key(contact.Name), [.. byContact[contact.Id]]));
        }
    }
}
