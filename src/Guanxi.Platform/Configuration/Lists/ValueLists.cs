using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Lists;

/// <summary>Reads value lists. Each is read once per request: a change holds at once, on every node.</summary>
public sealed class ValueLists(GuanxiDbContext db, IEnumerable<ValueListDefault> defaults, OrganisationQueries organisation)
{
    private readonly Dictionary<string, IReadOnlyList<ValueListEntry>> _read = [];

    /// <summary>Every choice in its order, closed ones too; empty for an unknown list.</summary>
    public async Task<IReadOnlyList<ValueListEntry>> ReadAsync(string listKey, CancellationToken cancel)
    {
        if (!_read.TryGetValue(listKey, out var entries))
        {
            var stored = await db.Set<ValueList>().Where(list => list.Key == listKey).SelectMany(list => list.Items)
                .Select(item => new ValueListEntry(item.Code, item.Chinese, item.English, item.Order, item.ValidFrom, item.ValidTo)).ToListAsync(cancel);
            entries = ValueListMergeRule.Merge(defaults.FirstOrDefault(list => list.Key == listKey)?.Items ?? [], stored);
            _read[listKey] = entries;
        }

        return entries;
    }

    /// <summary>Choices for a form: the open ones, and those that the record already holds.</summary>
    /// <param name="chosen">Codes that the record holds.</param>
    public async Task<IReadOnlyList<SelectOption>> OptionsAsync(string listKey, IReadOnlyCollection<string> chosen, CancellationToken cancel)
    {
        var today = organisation.Today();
        return [.. (await ReadAsync(listKey, cancel)).Where(entry => entry.IsOpenOn(today) || chosen.Contains(entry.Code))
            .Select(entry => new SelectOption(entry.Code, entry.Text))];
    }

    /// <summary>True when the code can be chosen today.</summary>
    public async Task<bool> IsOpenAsync(string listKey, string code, CancellationToken cancel)
    {
        var today = organisation.Today();
        return (await ReadAsync(listKey, cancel)).Any(entry => entry.Code == code && entry.IsOpenOn(today));
    }

    /// <summary>The choice's name in the reader's language; the code itself when the list does not know it.</summary>
    public async Task<string> TextAsync(string listKey, string code, CancellationToken cancel) =>
        (await ReadAsync(listKey, cancel)).FirstOrDefault(entry => entry.Code == code)?.Text ?? code;
}
