using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Owners;

/// <summary>Who had a customer when.</summary>
internal sealed class OwnerHistory(GuanxiDbContext db, OrganisationQueries organisation)
{
    /// <summary>The newest first; the caller checked that the customer may be read.</summary>
    public async Task<IReadOnlyList<OwnerPeriodRow>> OfAsync(long customerId, CancellationToken cancel) => await (
        from period in db.Set<OwnerPeriod>().Where(row => row.CustomerId == customerId)
        from owner in organisation.Staff().Where(row => row.Id == period.OwnerId).DefaultIfEmpty()
        from unit in organisation.Units().Where(row => row.Id == period.UnitId).DefaultIfEmpty()
        from decider in organisation.Staff().Where(row => row.Id == period.ById).DefaultIfEmpty()
        orderby period.Id descending
        select new OwnerPeriodRow { OwnerName = owner!.Name, UnitName = unit!.Name, From = period.From, To = period.To, ByName = decider!.Name, Reason = period.Reason })
        .ToListAsync(cancel);
}
