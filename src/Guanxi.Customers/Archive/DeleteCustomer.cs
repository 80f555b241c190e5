using Guanxi.Customers.Contacts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>Puts a customer into the bin with everything that hangs on it.</summary>
internal sealed class DeleteCustomer(GuanxiDbContext db, CustomerReach reach, CurrentStaff staff, TimeProvider clock)
{
    /// <param name="version">The version that the person saw.</param>
    public async Task<Outcome<long>> RunAsync(long customerId, long version, CancellationToken cancel)
    {
        if (await reach.RefusalAsync(customerId, CustomersPermissions.DeleteCustomers, cancel) is { } refused)
        {
            return refused;
        }

        var customer = await db.Set<Customer>().SingleAsync(row => row.Id == customerId, cancel);
        if (customer.Version != version)
        {
            return Refusal.Stale();
        }

        if (await db.Set<Customer>().CountAsync(row => row.ParentId == customerId, cancel) is > 0 and var below)
        {
            return new Refusal("customer-has-companies-below") { Kind = RefusalKind.Conflict, Arguments = [below] };
        }

        var now = clock.GetUtcNow().UtcDateTime;
        customer.DeletedAt = now;
        customer.DeletedById = staff.StaffId;
        await ContactDocuments.TouchAsync(db, [customerId], now, cancel);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : customerId;
    }
}
