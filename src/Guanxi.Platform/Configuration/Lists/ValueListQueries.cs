using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Configuration.Lists;

/// <summary>Lists for the designer.</summary>
internal sealed class ValueListQueries(GuanxiDbContext db, IEnumerable<ValueListDefault> defaults)
{
    /// <summary>Declared and own lists, by name.</summary>
    public async Task<IReadOnlyList<ValueListRow>> ListAsync(CancellationToken cancel)
    {
        var stored = await db.Set<ValueList>().Select(list => new ValueListRow(list.Key, list.Chinese, list.English, list.Version)).ToListAsync(cancel);
        var untouched = defaults.Where(list => stored.All(row => row.Key != list.Key)).Select(list => new ValueListRow(list.Key, list.Chinese, list.English, 0));
        return [.. stored.Concat(untouched).OrderBy(row => row.Chinese, StringComparer.Ordinal)];
    }

    public async Task<ValueListRow?> FindAsync(string key, CancellationToken cancel) =>
        (await ListAsync(cancel)).FirstOrDefault(row => row.Key == key);
}
