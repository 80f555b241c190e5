using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Activities;

/// <summary>Numbered cases are found by their number (COMP-23) and by words of their subject.</summary>
internal sealed class ActivitySearchSource : ISearchSource
{
    public string RecordType => Activity.RecordType;

    public string TypeText => "activity.type";

    public string Permission => CustomersPermissions.ReadActivities;

    public string Href(long id) => CustomerPaths.Activity(id);

    public async Task<IReadOnlyList<SearchDocumentDraft>> BuildAsync(GuanxiDbContext db, IReadOnlyCollection<long> ids, CancellationToken cancel)
    {
        var cases = await (
            from activity in db.Set<Activity>().AsNoTracking()
            join customer in db.Set<Customer>() on activity.CustomerId equals customer.Id
            where ids.Contains(activity.Id) && activity.Number != null
            select new { activity.Id, activity.Number, activity.Subject, activity.OwnerId, activity.LoggedById, activity.UnitId })
            .ToListAsync(cancel);
        return
        [
            .. cases.Select(found => new SearchDocumentDraft(
                found.Id,
                found.Number!,
                found.Subject,
                found.OwnerId,
                found.UnitId,
                found.LoggedById is { } author ? [author] : [],
                [found.Subject],
                [],
                [found.Number!])),
        ];
    }

    public async Task<IReadOnlyList<long>> NextIdsAsync(GuanxiDbContext db, long afterId, int count, CancellationToken cancel) =>
        await db.Set<Activity>().Where(activity => activity.Id > afterId && activity.Number != null).OrderBy(activity => activity.Id)
            .Select(activity => activity.Id).Take(count).ToListAsync(cancel);
}
