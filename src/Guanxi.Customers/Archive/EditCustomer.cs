using Guanxi.Customers.Contacts;
using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>A customer as it shall be.</summary>
/// <param name="Version">The version that the person saw.</param>
/// <param name="CreateAnyway">True when the person saw that another customer has the credit code.</param>
internal sealed record EditCustomerRequest(long CustomerId, long Version, CustomerDraft Draft, bool CreateAnyway = false);

/// <summary>Saves a changed archive; whoever was slower gets both versions to compare.</summary>
internal sealed class EditCustomer(
    GuanxiDbContext db, WriteGate gate, CustomerReach reach, CustomerLinkChecks links, PersonalFields personal, DuplicateChecks duplicates, CustomerStores stores)
{
    public async Task<Outcome<SavedCustomer>> RunAsync(EditCustomerRequest request, CancellationToken cancel)
    {
        if (await reach.RefusalAsync(request.CustomerId, CustomersPermissions.EditCustomers, cancel) is { } refused)
        {
            return refused;
        }

        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var customer = await LoadAsync(request.CustomerId, cancel);
        if (customer is null)
        {
            return Refusal.NotFound();
        }

        if (customer.Version != request.Version)
        {
            return Refusal.Stale();
        }

        // Who saw a mask sends the mask back: it stands for the value behind it.
        await personal.LoadAsync(cancel);
        var draft = personal.Unmask(request.Draft, customer);
        var checks = new FieldChecks();
        checks.Refusals.AddRange(CustomerCheckRule.Check(draft));
        await links.CheckChoicesAsync(draft, customer, checks, cancel);
        if (await stores.CheckCustomAsync(draft, customer.Id, checks, cancel) is { } custom)
        {
            await stores.Custom.WriteAsync(customer.Id, custom, cancel);
        }

        if (draft.ParentId != customer.ParentId)
        {
            await links.CheckParentAsync(draft.ParentId, customer.Id, checks, cancel);
        }

        if (!request.CreateAnyway && await duplicates.CreditCodeRefusalAsync(draft.CreditCode, customer.Id, cancel) is { } taken)
        {
            checks.Refusals.Add(taken);
        }

        return checks.Failed ? checks.Refusals : await SaveAsync(customer, draft, transaction, cancel);
    }

    private Task<Customer?> LoadAsync(long id, CancellationToken cancel) => db.Set<Customer>()
        .Include(customer => customer.Names).Include(customer => customer.Addresses).Include(customer => customer.Phones)
        .Include(customer => customer.Tags).Include(customer => customer.DuplicateKeys).AsSplitQuery()
        .SingleOrDefaultAsync(customer => customer.Id == id, cancel);

    private async Task<Outcome<SavedCustomer>> SaveAsync(Customer customer, CustomerDraft draft, WriteTransaction transaction, CancellationToken cancel)
    {
        var oldName = customer.Name;
        CustomerFill.Apply(db, customer, draft, stores.Clock.GetUtcNow().UtcDateTime);
        var tags = await stores.Tags.IdsAsync(draft.Tags ?? [], cancel);
        Parts.Replace(db, customer.Tags, tags.Select(id => new CustomerTag { TagId = id }), (one, other) => one.TagId == other.TagId);
        if (customer.Name != oldName)
        {
            await ContactDocuments.TouchAsync(db, [customer.Id], customer.UpdatedAt, cancel);
        }

        if (await db.TrySaveAsync(cancel) is { } stale)
        {
            return stale;
        }

        await transaction.CommitAsync(cancel);
        return new SavedCustomer(customer.Id, customer.Number, customer.Version);
    }
}
