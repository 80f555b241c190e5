using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Lists;

/// <param name="Version">Version that the person saw; 0 for a list that nobody changed yet.</param>
internal sealed record SaveValueListRequest(string Key, string Chinese, string English, IReadOnlyList<SaveValueListItem> Items, long Version);

/// <summary>One line of the request; new when the list has no such code.</summary>
internal sealed record SaveValueListItem(string Code, string Chinese, string English, int Order, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>Makes or changes a list. Choices left out stay as they are: what records may hold is closed by a date, not deleted.</summary>
internal sealed class SaveValueList(GuanxiDbContext db)
{
    /// <returns>The list's key.</returns>
    public async Task<Outcome<string>> RunAsync(SaveValueListRequest request, CancellationToken cancel)
    {
        var checks = Check(request);
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var list = await db.Set<ValueList>().Include(list => list.Items).SingleOrDefaultAsync(list => list.Key == request.Key, cancel);
        if ((list?.Version ?? 0) != request.Version)
        {
            return Refusal.Stale();
        }

        Apply(request, list);
        return await db.TrySaveAsync(cancel) is { } stale ? stale : request.Key;
    }

    /// <summary>Writes the request into the context, to be saved by the caller.</summary>
    internal void Apply(SaveValueListRequest request, ValueList? list)
    {
        if (list is null)
        {
            list = new ValueList { Key = request.Key, Chinese = request.Chinese.Trim(), English = request.English.Trim() };
            db.Add(list);
        }
        else
        {
            (list.Chinese, list.English) = (request.Chinese.Trim(), request.English.Trim());
            db.Entry(list).Property(row => row.Version).IsModified = true;
        }

        foreach (var line in request.Items)
        {
            var item = list.Items.Find(item => item.Code == line.Code);
            if (item is null)
            {
                item = new ValueListItem { Code = line.Code, Chinese = "", English = "" };
                list.Items.Add(item);
            }

            (item.Chinese, item.English, item.Order) = (line.Chinese.Trim(), line.English.Trim(), line.Order);
            (item.ValidFrom, item.ValidTo) = (line.ValidFrom, line.ValidTo);
        }
    }

    internal static FieldChecks Check(SaveValueListRequest request)
    {
        var checks = new FieldChecks()
            .That(ConfigurationKeyRule.IsSound(request.Key), "configuration-key", nameof(request.Key))
            .Text(request.Chinese, nameof(request.Chinese), 100)
            .Text(request.English, nameof(request.English), 100);
        for (var line = 0; line < request.Items.Count; line++)
        {
            var item = request.Items[line];
            checks.That(ConfigurationKeyRule.IsSound(item.Code), "configuration-key", $"Items[{line}].Code")
                .That(request.Items.Take(line).All(other => other.Code != item.Code), "value-list-code-twice", $"Items[{line}].Code")
                .Text(item.Chinese, $"Items[{line}].Chinese", 100)
                .Text(item.English, $"Items[{line}].English", 100)
                .That(!(item.ValidTo < item.ValidFrom), "value-list-dates", $"Items[{line}].ValidTo");
        }

        return checks;
    }
}
