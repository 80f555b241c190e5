using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Lists.Views;

/// <summary>The saved views that the acting person may use: own ones and those shared.</summary>
public sealed class SavedViewQueries(GuanxiDbContext db, CurrentStaff staff, OrganisationQueries organisation)
{
    public async Task<IReadOnlyList<SavedViewRow>> ForListAsync(string listKey, CancellationToken cancel)
    {
        var me = staff.StaffId;
        var views = await db.Set<SavedView>().AsNoTracking()
            .Where(view => view.ListKey == listKey && (view.OwnerId == me || view.Sharing != ViewSharing.Private))
            .OrderBy(view => view.Name).ThenBy(view => view.Id).ToListAsync(cancel);
        var above = staff.UnitId is { } mine && views.Any(view => view.Sharing == ViewSharing.Unit && view.OwnerId != me)
            ? (await organisation.TreeAsync(cancel)).Above(mine).ToHashSet()
            : [];
        return [.. views.Where(view => view.OwnerId == me || view.Sharing == ViewSharing.Everybody || (view.UnitId is { } unit && above.Contains(unit)))
            .Select(view => new SavedViewRow
            {
                Id = view.Id, Name = view.Name, Query = view.Query, OwnerId = view.OwnerId, Sharing = view.Sharing, IsDefault = view.IsDefault && view.OwnerId == me,
            })];
    }

    /// <summary>The parameters of an address with those of its view filled in, where the address itself says nothing but where to stand.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> ExpandAsync(
        string listKey, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancel)
    {
        if (!parameters.Any(pair => pair.Key == "view") || parameters.Any(pair => IsState(pair.Key)))
        {
            return parameters;
        }

        var id = parameters.Last(pair => pair.Key == "view").Value;
        var view = (await ForListAsync(listKey, cancel)).FirstOrDefault(view => ListValueText.Write(view.Id) == id);
        return view is null ? parameters : [.. ListQueryString.Read(view.Query).Where(pair => pair.Key != "view"), .. parameters];
    }

    private static bool IsState(string name) => name is "q" or "sort" or "columns" || name.Contains('.', StringComparison.Ordinal);
}
