using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Owners;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;

namespace Guanxi.Customers.Imports;

/// <summary>Writes what was decided for a batch of rows: new customers and contacts in bulk, changes one by one.</summary>
internal sealed class CustomerBatchStore(
    GuanxiDbContext db, BulkSave bulk, CustomerStores stores, CustomerRowUpdate update, CurrentStaff staff)
{
    /// <returns>Ids of the customers created.</returns>
    public async Task<IReadOnlyDictionary<KnownCustomer, long>> WriteAsync(IReadOnlyList<RowDecision> decisions, CancellationToken cancel)
    {
        var now = stores.Clock.GetUtcNow().UtcDateTime;
        var created = decisions.Where(decision => decision.Result == RowResult.Created).ToList();
        var customers = await CreateAsync(created, now, cancel);
        await bulk.InsertAsync(customers, cancel);
        var ids = created.Zip(customers).ToDictionary(pair => pair.First.Customer!, pair => pair.Second.Id);
        await AddContactsAsync(decisions, ids, now, cancel);
        var periods = customers.ConvertAll(customer => new OwnerPeriod
        {
            CustomerId = customer.Id, OwnerId = customer.OwnerId, UnitId = customer.UnitId, From = now, ById = staff.StaffId,
        });
        await bulk.InsertAsync(periods, cancel);
        await bulk.CompleteAsync(cancel);
        foreach (var decision in decisions.Where(decision => decision.Result == RowResult.Updated))
        {
            await update.RunAsync(decision.Customer!.Id!.Value, decision.Row, now, cancel);
        }

        await db.SaveChangesAsync(cancel);
        return ids;
    }

    private async Task<List<Customer>> CreateAsync(List<RowDecision> created, DateTime now, CancellationToken cancel)
    {
        var tags = await TagIdsAsync(created, cancel);
        var numbers = new Dictionary<RowDecision, string>();
        foreach (var unit in created.GroupBy(decision => decision.Row.UnitId))
        {
            var taken = await stores.Numbers.TakeManyAsync(Customer.RecordType, unit.Key, ChinaTime.DateAt(now), unit.Count(), cancel);
            foreach (var (decision, number) in unit.Zip(taken))
            {
                numbers.Add(decision, number);
            }
        }

        return created.ConvertAll(decision =>
        {
            var row = decision.Row;
            var customer = new Customer
            {
                Number = numbers[decision], Name = "", NameSort = "", NameKey = "", OwnerId = row.OwnerId, UnitId = row.UnitId, CreatedAt = now, UpdatedAt = now,
            };
            CustomerFill.Apply(db, customer, row.Customer, now);
            customer.Tags.AddRange((row.Customer.Tags ?? []).Select(tag => new CustomerTag { TagId = tags[WrittenText.Line(tag)] }));
            return customer;
        });
    }

    private async Task<Dictionary<string, long>> TagIdsAsync(List<RowDecision> created, CancellationToken cancel)
    {
        var names = created.SelectMany(decision => decision.Row.Customer.Tags ?? []).Select(WrittenText.Line).Distinct().ToList();
        return names.Count == 0 ? [] : names.Zip(await stores.Tags.IdsAsync(names, cancel)).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private async Task AddContactsAsync(
        IReadOnlyList<RowDecision> decisions, Dictionary<KnownCustomer, long> created, DateTime now, CancellationToken cancel)
    {
        var rows = decisions.Where(decision => decision is { Row.Contact: not null, Result: RowResult.Created or RowResult.Merged }).ToList();
        var contacts = rows.ConvertAll(decision =>
        {
            var contact = new Contact
            {
                CustomerId = decision.Customer!.Id ?? created[decision.Customer], Name = "", NameSort = "", CreatedAt = now, UpdatedAt = now,
            };
            ContactFill.Apply(db, contact, decision.Row.Contact! with { IsMain = decision.Result == RowResult.Created }, now);
            return contact;
        });
        await bulk.InsertAsync(contacts, cancel);
        var keys = rows.Zip(contacts).SelectMany(pair => pair.First.Row.ContactKeys.Select(key => new DuplicateKey
        {
            CustomerId = pair.Second.CustomerId, ContactId = pair.Second.Id, Kind = key.Kind, Key = key.Key,
        })).OrderBy(key => key.Kind).ThenBy(key => key.Key, StringComparer.Ordinal).ToList();
        await bulk.InsertAsync(keys, cancel);
    }
}
