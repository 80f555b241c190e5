using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Owners;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;

namespace Guanxi.Customers.Archive;

/// <summary>A new customer, from the quick form, the full form or the API.</summary>
/// <param name="OwnerId">Null: whoever creates it.</param>
/// <param name="UnitId">Null: the unit of whoever creates it.</param>
/// <param name="CreateAnyway">True when the person saw the probable duplicates and wants a second entry.</param>
internal sealed record CreateCustomerRequest(CustomerDraft Draft, long? OwnerId = null, long? UnitId = null, bool CreateAnyway = false);

/// <summary>Checks, gives the number and saves the customer with all its parts, its keys and its first owner.</summary>
internal sealed class CreateCustomer(
    GuanxiDbContext db, WriteGate gate, CurrentStaff staff, CustomerLinkChecks links, DuplicateChecks duplicates, CustomerStores stores)
{
    public async Task<Outcome<SavedCustomer>> RunAsync(CreateCustomerRequest request, CancellationToken cancel)
    {
        if (!staff.May(CustomersPermissions.CreateCustomers))
        {
            return new Refusal("permission-missing") { Kind = RefusalKind.Forbidden };
        }

        var ownerId = request.OwnerId ?? staff.StaffId;
        var unitId = request.UnitId ?? staff.UnitId;
        var checks = new FieldChecks();
        checks.Refusals.AddRange(CustomerCheckRule.Check(request.Draft));
        await links.CheckParentAsync(request.Draft.ParentId, null, checks, cancel);
        await links.CheckChoicesAsync(request.Draft, null, checks, cancel);
        await links.CheckOwnerAsync(ownerId, unitId, checks, cancel);
        var custom = await stores.CheckCustomAsync(request.Draft, null, checks, cancel);
        checks.That(
            (ownerId == staff.StaffId && unitId == staff.UnitId) || staff.ReachOf(CustomersPermissions.AssignCustomers).Covers(ownerId, unitId),
            "customer-owner-not-allowed",
            nameof(request.OwnerId));
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var query = DuplicateQuery.Of(request.Draft);
        if (!request.CreateAnyway && await duplicates.RefusalAsync(query, cancel) is { } taken)
        {
            return taken;
        }

        return await SaveAsync(request, ownerId, unitId, custom, cancel);
    }

    private async Task<Outcome<SavedCustomer>> SaveAsync(
        CreateCustomerRequest request, long? ownerId, long? unitId, CustomFieldChanges? custom, CancellationToken cancel)
    {
        var now = stores.Clock.GetUtcNow().UtcDateTime;
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var number = await stores.Numbers.TakeAsync(Customer.RecordType, unitId, ChinaTime.DateAt(now), cancel);

        // Whoever holds the number has the turn: of two people who create one company in one moment the second sees the first.
        if (!request.CreateAnyway && await duplicates.CreditCodeRefusalAsync(request.Draft.CreditCode, null, cancel) is { } taken)
        {
            return taken;
        }

        var customer = new Customer
        {
            Number = number, Name = "", NameSort = "", NameKey = "", OwnerId = ownerId, UnitId = unitId, CreatedAt = now, UpdatedAt = now,
        };
        CustomerFill.Apply(db, customer, request.Draft, now);
        customer.Tags.AddRange((await stores.Tags.IdsAsync(request.Draft.Tags ?? [], cancel)).Select(id => new CustomerTag { TagId = id }));
        db.Add(customer);
        await db.SaveChangesAsync(cancel);
        db.Add(new OwnerPeriod { CustomerId = customer.Id, OwnerId = ownerId, UnitId = unitId, From = now, ById = staff.StaffId });
        if (custom is not null)
        {
            await stores.Custom.WriteAsync(customer.Id, custom, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new SavedCustomer(customer.Id, customer.Number, customer.Version);
    }
}
