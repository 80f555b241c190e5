using Guanxi.Customers.Contacts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>Takes a customer out of the bin, for those who may delete it.</summary>
internal sealed class RestoreCustomer(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock)
{
    public async Task<Outcome<long>> RunAsync(long customerId, CancellationToken cancel)
    {
        var customer = await db.Set<Customer>().IgnoreQueryFilters()
            .WithinReach(db, staff.ReachOf(CustomersPermissions.DeleteCustomers), Customer.RecordType, toChange: true)
            .SingleOrDefaultAsync(row => row.Id == customerId && row.DeletedAt != null, cancel);
        if (customer is null)
        {
            return Refusal.NotFound();
        }

        customer.DeletedAt = null;
        customer.DeletedById = null;
        await ContactDocuments.TouchAsync(db, [customerId], clock.GetUtcNow().UtcDateTime, cancel);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : customerId;
    }
}
