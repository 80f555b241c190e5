using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>The customers for which the acting person holds a right.</summary>
internal sealed class CustomerReach(GuanxiDbContext db, CurrentStaff staff, OutOfReach outOfReach)
{
    public IQueryable<Customer> Readable() => Within(CustomersPermissions.ReadCustomers);

    /// <summary>Within the reach of a permission. A share for reading only counts for reading alone.</summary>
    public IQueryable<Customer> Within(string permission) => db.Set<Customer>().WithinReach(
        db, staff.ReachOf(permission), Customer.RecordType, toChange: permission is not (CustomersPermissions.ReadCustomers or CustomersPermissions.ReadContacts));

    /// <summary>Null when the person may; else "not found" for what the person cannot see, "forbidden" for what the person may only read.</summary>
    public async Task<Refusal?> RefusalAsync(long customerId, string permission, CancellationToken cancel)
    {
        if (await Within(permission).AnyAsync(customer => customer.Id == customerId, cancel))
        {
            return null;
        }

        if (await Readable().AnyAsync(customer => customer.Id == customerId, cancel))
        {
            await outOfReach.LogAsync(new RecordReference(Customer.RecordType, customerId), permission, cancel);
            return new Refusal("permission-missing") { Kind = RefusalKind.Forbidden };
        }

        if (await db.Set<Customer>().AnyAsync(customer => customer.Id == customerId, cancel))
        {
            await outOfReach.LogAsync(new RecordReference(Customer.RecordType, customerId), permission, cancel);
        }

        return Refusal.NotFound();
    }
}
