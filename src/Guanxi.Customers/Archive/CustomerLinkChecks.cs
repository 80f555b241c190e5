using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>Whether what a draft points to exists: the parent company, an owner, a unit.</summary>
internal sealed class CustomerLinkChecks(GuanxiDbContext db, CustomerReach reach, OrganisationQueries organisation)
{
    // A longer chain of parents is a mistake, and would be walked at every save.
    private const int DeepestGroup = 20;

    /// <param name="customerId">The customer edited; null for a new one.</param>
    public async Task CheckParentAsync(long? parentId, long? customerId, FieldChecks checks, CancellationToken cancel)
    {
        if (parentId is not { } parent)
        {
            return;
        }

        checks.That(await reach.Readable().AnyAsync(customer => customer.Id == parent, cancel), "customer-parent-unknown", nameof(CustomerDraft.ParentId));
        checks.That(customerId is not { } self || !await IsAboveAsync(self, parent, cancel), "customer-parent-circle", nameof(CustomerDraft.ParentId));
    }

    /// <summary>An owner must be employed, a unit must exist.</summary>
    public async Task CheckOwnerAsync(long? ownerId, long? unitId, FieldChecks checks, CancellationToken cancel)
    {
        var today = organisation.Today();
        checks
            .That(ownerId is not { } owner || await organisation.Staff().AnyAsync(person => person.Id == owner && (person.LeftOn == null || person.LeftOn >= today), cancel), "owner-unknown", "OwnerId")
            .That(unitId is not { } unit || await organisation.Units().AnyAsync(row => row.Id == unit && (row.ValidTo == null || row.ValidTo >= today), cancel), "unit-unknown", "UnitId");
    }

    private async Task<bool> IsAboveAsync(long customerId, long startId, CancellationToken cancel)
    {
        long? id = startId;
        for (var depth = 0; id is { } current && depth < DeepestGroup; depth++)
        {
            if (current == customerId)
            {
                return true;
            }

            id = await db.Set<Customer>().IgnoreQueryFilters().Where(customer => customer.Id == current).Select(customer => customer.ParentId).SingleOrDefaultAsync(cancel);
        }

        return id is not null;
    }
}
