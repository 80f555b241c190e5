using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Lists.Bulk;

/// <summary>Runs a declared action on the ticked rows of a list that the acting person may see.</summary>
internal sealed class RunBulkAction(ListCatalogue lists, IServiceProvider services, CurrentStaff staff)
{
    /// <summary>The action when the person may run it.</summary>
    public (IListDefinition List, BulkAction Action)? Find(string listKey, string actionKey) =>
        lists.Find(listKey) is { } list && staff.May(list.Permission)
        && list.Actions.FirstOrDefault(action => action.Key == actionKey) is { } action && staff.May(action.Permission)
            ? (list, action)
            : null;

    /// <returns>How many records were changed.</returns>
    public async Task<Outcome<int>> RunAsync(
        string listKey, string actionKey, IReadOnlyCollection<long> ids, IReadOnlyDictionary<string, string> inputs, CancellationToken cancel)
    {
        if (Find(listKey, actionKey) is not { } found)
        {
            return Refusal.NotFound();
        }

        var (list, action) = found;
        var refusals = action.Inputs.Where(input => input.Required && inputs.GetValueOrDefault(input.Name, "").Length == 0)
            .Select(input => new Refusal("field-missing", input.Name)).ToList();
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var visible = await list.Reader(services).VisibleAsync([.. ids.Distinct().Take(ListRequest.LargestPage)], cancel);
        var complete = action.Inputs.ToDictionary(input => input.Name, input => inputs.GetValueOrDefault(input.Name, ""));
        return visible.Count == 0 ? new Refusal("list.bulk-none") : await action.RunAsync(services, visible, complete, cancel);
    }
}
