using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Archive;

/// <summary>Whether what a draft points to exists: the parent company, an owner, a unit, a class, a source.</summary>
internal sealed class CustomerLinkChecks(GuanxiDbContext db, CustomerReach reach, OrganisationQueries organisation, ValueLists lists)
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

    /// <summary>A choice that was closed may stay where it is, but not be chosen anew.</summary>
    public async Task CheckChoicesAsync(CustomerDraft draft, Customer? stored, FieldChecks checks, CancellationToken cancel)
    {
        var level = WrittenText.Code(draft.Class);
        var source = WrittenText.Code(draft.Source);
        checks
            .That(level is null || level == stored?.Class || await lists.IsOpenAsync(CustomerChoices.Classes, level, cancel), "choice-unknown", nameof(draft.Class))
            .That(source is null || source == stored?.Source || await lists.IsOpenAsync(CustomerChoices.Sources, source, cancel), "choice-unknown", nameof(draft.Source));
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
