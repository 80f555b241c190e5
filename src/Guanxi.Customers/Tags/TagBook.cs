using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Tags;

/// <summary>Finds tags by name and makes those that are missing.</summary>
internal sealed class TagBook(GuanxiDbContext db)
{
    /// <summary>Call inside the act's write transaction.</summary>
    /// <returns>Ids of the tags, each once.</returns>
    public async Task<IReadOnlyList<long>> IdsAsync(IEnumerable<string> names, CancellationToken cancel)
    {
        var wanted = names.Select(WrittenText.Line).Where(name => name.Length > 0).Distinct().ToArray();
        var known = await KnownAsync(wanted, cancel);
        var missing = wanted.Where(name => !known.ContainsKey(name)).ToList();
        foreach (var name in missing)
        {
            // Two people may invent the same tag in the same moment.
            await db.Database.ExecuteSqlAsync($"INSERT INTO tags (name) VALUES ({name}) ON CONFLICT (name) DO NOTHING", cancel);
        }

        known = missing.Count == 0 ? known : await KnownAsync(wanted, cancel);
        return [.. wanted.Select(name => known[name])];
    }

    private Task<Dictionary<string, long>> KnownAsync(string[] names, CancellationToken cancel) =>
        db.Set<Tag>().Where(tag => names.Contains(tag.Name)).ToDictionaryAsync(tag => tag.Name, tag => tag.Id, cancel);
}
