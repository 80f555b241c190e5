using Guanxi.Platform.Data;

namespace Guanxi.Platform.Search;

/// <summary>Keeps the search documents in step with the rows, inside the same transaction.</summary>
public sealed class SearchUpdater(IEnumerable<ISearchSource> sources, ISearchIndex index)
{
    private readonly Dictionary<string, ISearchSource> _sources = sources.ToDictionary(source => source.RecordType);

    internal async Task RefreshAsync(GuanxiDbContext db, IReadOnlyCollection<RecordReference> records, CancellationToken cancel)
    {
        foreach (var group in records.GroupBy(record => record.Type))
        {
            var ids = group.Select(record => record.Id).ToArray();
            var drafts = await _sources[group.Key].BuildAsync(db, ids, cancel);
            await index.WriteAsync(db, group.Key, ids, drafts, cancel);
        }
    }
}
