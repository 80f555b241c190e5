using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Owners;

/// <summary>A new owner for one customer or many.</summary>
/// <param name="OwnerId">Null: nobody; the customer stays with the unit.</param>
/// <param name="UnitId">Null: the unit of the new owner.</param>
/// <param name="Version">The version that the person saw, for one customer; null for many.</param>
internal sealed record AssignOwnerRequest(IReadOnlyList<long> CustomerIds, long? OwnerId, long? UnitId, string Reason = "", long? Version = null);

/// <summary>Hands customers over and keeps who had them when.</summary>
internal sealed class AssignOwner(
    GuanxiDbContext db, WriteGate gate, CustomerReach reach, CustomerLinkChecks links, OrganisationQueries organisation, CurrentStaff staff, TimeProvider clock)
{
    public const int LongestReason = 400;

    /// <returns>How many customers changed hands; those that had this owner and unit already are left alone.</returns>
    public async Task<Outcome<int>> RunAsync(AssignOwnerRequest request, CancellationToken cancel)
    {
        var checks = new FieldChecks().OptionalText(request.Reason, nameof(request.Reason), LongestReason);
        checks.That(request.OwnerId is not null || request.UnitId is not null, "field-missing", nameof(request.OwnerId));
        await links.CheckOwnerAsync(request.OwnerId, request.UnitId, checks, cancel);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var ids = request.CustomerIds.Distinct().ToArray();
        var allowed = await reach.Within(CustomersPermissions.AssignCustomers).CountAsync(customer => ids.Contains(customer.Id), cancel);
        if (allowed < ids.Length)
        {
            return new Refusal("customer-assign-not-allowed") { Kind = RefusalKind.Forbidden, Arguments = [ids.Length - allowed] };
        }

        var unitId = request.UnitId ?? (await organisation.FindStaffAsync(request.OwnerId!.Value, cancel))!.UnitId;
        return await SaveAsync(request, ids, unitId, cancel);
    }

    private async Task<Outcome<int>> SaveAsync(AssignOwnerRequest request, long[] ids, long unitId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var customers = await db.Set<Customer>().Where(customer => ids.Contains(customer.Id)).ToListAsync(cancel);
        if (request.Version is { } version && customers.Exists(customer => customer.Version != version))
        {
            return Refusal.Stale();
        }

        var changed = customers.Where(customer => customer.OwnerId != request.OwnerId || customer.UnitId != unitId).ToList();
        var changedIds = changed.Select(customer => customer.Id).ToArray();
        foreach (var open in await db.Set<OwnerPeriod>().Where(period => changedIds.Contains(period.CustomerId) && period.To == null).ToListAsync(cancel))
        {
            open.To = now;
        }

        foreach (var customer in changed)
        {
            customer.OwnerId = request.OwnerId;
            customer.UnitId = unitId;
            customer.UpdatedAt = now;
            db.Add(new OwnerPeriod
            {
                CustomerId = customer.Id, OwnerId = request.OwnerId, UnitId = unitId, From = now, ById = staff.StaffId, Reason = WrittenText.Line(request.Reason),
            });
        }

        await ContactDocuments.TouchAsync(db, changedIds, now, cancel);
        if (await db.TrySaveAsync(cancel) is { } stale)
        {
            return stale;
        }

        await transaction.CommitAsync(cancel);
        return changed.Count;
    }
}
