using Guanxi.Customers.Activities;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Imports;

/// <summary>Customers with their contacts, one row for a customer and a person.</summary>
internal sealed class CustomerImportTarget(
    GuanxiDbContext db, CurrentStaff staff, CustomerReach reach, CustomerLinkChecks links, CustomerImportReader reader, CustomerStores stores, BulkSave bulk, ValueLists lists)
    : IImportTarget
{
    public string Key => "customers";

    public string Permission => CustomersPermissions.ImportCustomers;

    public string ReachPermission => CustomersPermissions.ReadCustomers;

    public string ListPath => CustomerPaths.List;

    public IReadOnlyList<ImportField> Fields => CustomerImportFields.All;

    public async Task<IReadOnlyList<Refusal>> CheckAsync(ImportColumns columns, ImportOptions options, CancellationToken cancel)
    {
        string[] names = [CustomerImportFields.Name, CustomerImportFields.ContactName, CustomerImportFields.ContactFamilyName, CustomerImportFields.ContactGivenName];
        var checks = new FieldChecks().That(names.Any(columns.Contains), "import-name-not-mapped", "Columns");
        await links.CheckOwnerAsync(options.OwnerId, options.UnitId, checks, cancel);
        checks
            .That(
                (options.OwnerId ?? staff.StaffId) == staff.StaffId && (options.UnitId ?? staff.UnitId) == staff.UnitId
                    || staff.ReachOf(CustomersPermissions.AssignCustomers).Covers(options.OwnerId ?? staff.StaffId, options.UnitId ?? staff.UnitId),
                "customer-owner-not-allowed",
                "OwnerId")
            .That(options.Source is not { } source || await lists.IsOpenAsync(CustomerChoices.Sources, source, cancel), "choice-unknown", "Source")
            .That(options.Tags.All(tag => tag.Length <= Tag.LongestName), "field-too-long", "Tags", Tag.LongestName);
        return checks.Refusals;
    }

    public Task<IReadOnlyList<SelectOption>> SourcesAsync(CancellationToken cancel) => lists.OptionsAsync(CustomerChoices.Sources, [], cancel);

    public async Task<IImportWriter> OpenAsync(long runId, ImportColumns columns, ImportOptions options, CancellationToken cancel)
    {
        var lookups = await reader.ReadAsync(options, cancel);
        var store = new CustomerBatchStore(db, bulk, stores, new CustomerRowUpdate(db, stores.Tags), staff);
        return new CustomerImportWriter(db, staff, runId, lookups, options.Duplicates, store);
    }

    public string Href(long recordId) => CustomerPaths.Of(recordId);

    public async Task<IReadOnlyDictionary<long, string>> NamesAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancel) =>
        await reach.Readable().Where(customer => recordIds.Contains(customer.Id)).ToDictionaryAsync(customer => customer.Id, customer => customer.Name, cancel);

    public async Task<IReadOnlySet<long>> InUseAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancel)
    {
        var active = await db.Set<Activity>().Where(activity => recordIds.Contains(activity.CustomerId)).Select(activity => activity.CustomerId).Distinct().ToListAsync(cancel);
        var parents = await db.Set<Customer>().Where(customer => customer.ParentId != null && recordIds.Contains(customer.ParentId.Value))
            .Select(customer => customer.ParentId!.Value).Distinct().ToListAsync(cancel);
        return active.Concat(parents).ToHashSet();
    }

    public async Task<IReadOnlyList<(long RecordId, RecordReference Part)>> PartsAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancel) =>
    [
        .. (await db.Set<Contact>().IgnoreQueryFilters().Where(contact => recordIds.Contains(contact.CustomerId))
            .Select(contact => new { contact.Id, contact.CustomerId }).ToListAsync(cancel))
            .Select(contact => (contact.CustomerId, new RecordReference(Contact.RecordType, contact.Id))),
    ];

    public async Task RefreshAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancel)
    {
        var customers = await db.Set<Customer>().AsTracking().AsSplitQuery()
            .Include(customer => customer.Names).Include(customer => customer.Phones).Include(customer => customer.DuplicateKeys)
            .Where(customer => recordIds.Contains(customer.Id)).ToListAsync(cancel);
        var contacts = (await db.Set<Contact>().AsTracking().Include(contact => contact.Phones)
            .Where(contact => recordIds.Contains(contact.CustomerId)).ToListAsync(cancel)).ToLookup(contact => contact.CustomerId);
        foreach (var customer in customers)
        {
            Parts.Replace(db, customer.DuplicateKeys, KeysOf(customer, contacts[customer.Id]), (one, other) => one.Kind == other.Kind && one.Key == other.Key && one.ContactId == other.ContactId);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static IEnumerable<DuplicateKey> KeysOf(Customer customer, IEnumerable<Contact> contacts)
    {
        var query = new DuplicateQuery
        {
            Kind = customer.Kind,
            Name = customer.Name,
            OtherNames = [.. customer.Names.Select(name => name.Name)],
            CreditCode = customer.CreditCode,
            Phones = [.. customer.Phones.Select(phone => phone.Number)],
            Email = customer.Email,
        };
        var own = DuplicateKeyRule.KeysOf(query).Select(key => new DuplicateKey { Kind = key.Kind, Key = key.Key });
        return own.Concat(contacts.SelectMany(contact => DuplicateKeyRule.ContactKeys(contact.Phones.Select(phone => phone.Number), contact.Email)
            .Select(key => new DuplicateKey { ContactId = contact.Id, Kind = key.Kind, Key = key.Key })));
    }
}
