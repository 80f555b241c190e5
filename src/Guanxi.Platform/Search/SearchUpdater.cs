using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Search;

/// <summary>Keeps the search documents in step with the rows, inside the same transaction.</summary>
internal sealed class SearchUpdater(IEnumerable<ISearchSource> sources, ISearchIndex index, IBulkStore store)
{
    private readonly Dictionary<string, ISearchSource> _sources = sources.ToDictionary(source => source.RecordType);

    /// <summary>Writes the documents of these records anew; those that their source no longer offers leave the index.</summary>
    public async Task RefreshAsync(GuanxiDbContext db, IReadOnlyCollection<RecordReference> records, CancellationToken cancel)
    {
        foreach (var group in records.GroupBy(record => record.Type))
        {
            await RefreshTypeAsync(db, _sources[group.Key], group.Select(record => record.Id).ToList(), cancel);
        }
    }

    /// <summary>Writes the documents of records that are new in this transaction, so that there is nothing old to look for.</summary>
    public async Task AddAsync(GuanxiDbContext db, IReadOnlyCollection<RecordReference> records, CancellationToken cancel)
    {
        foreach (var group in records.GroupBy(record => record.Type))
        {
            var drafts = await _sources[group.Key].BuildAsync(db, group.Select(record => record.Id).ToList(), cancel);
            var table = BulkTable.Of(db, typeof(SearchRow));
            var rows = drafts.Select(draft => RowOf(group.Key, draft)).ToList();
            foreach (var (row, id) in rows.Zip(await store.TakeIdsAsync(db, table, rows.Count, cancel)))
            {
                table.SetKey(row, id);
            }

            await store.InsertAsync(db, table, rows, withKeys: true, cancel);
            
            // Cutting names into terms and pinyin is the dearest part that needs no database.
            var terms = drafts.AsParallel().AsOrdered().Select(draft => TermsOf(group.Key, draft)).ToList();
            await index.WriteAsync(db, [.. rows.Zip(terms, (row, cut) => (row.Id, cut))], cancel);
        }
    }

    private async Task RefreshTypeAsync(GuanxiDbContext db, ISearchSource source, List<long> ids, CancellationToken cancel)
    {
        var drafts = await source.BuildAsync(db, ids, cancel);
        var existing = await db.Set<SearchRow>().AsTracking()
            .Where(row => row.RecordType == source.RecordType && ids.Contains(row.RecordId))
            .ToDictionaryAsync(row => row.RecordId, cancel);
        var written = drafts.Select(draft => (Draft: draft, Row: RowFor(db, source.RecordType, draft, existing))).ToList();
        var removed = existing.Values.ExceptBy(written.Select(pair => pair.Row.Id), row => row.Id).ToList();
        await index.RemoveAsync(db, [.. removed.Select(row => row.Id)], cancel);
        db.RemoveRange(removed);
        await db.SaveRowsAsync(cancel);

        await index.WriteAsync(db, [.. written.Select(pair => (pair.Row.Id, TermsOf(source.RecordType, pair.Draft)))], cancel);
        foreach (var (_, row) in written)
        {
            db.Entry(row).State = EntityState.Detached;
        }
    }

    private static SearchRow RowOf(string recordType, SearchDocumentDraft draft)
    {
        var row = new SearchRow { RecordType = recordType, RecordId = draft.Id, Title = "", TitleFold = "", Subtitle = "" };
        Fill(row, draft);
        return row;
    }

    private static SearchRow RowFor(GuanxiDbContext db, string recordType, SearchDocumentDraft draft, Dictionary<long, SearchRow> existing)
    {
        if (!existing.TryGetValue(draft.Id, out var row))
        {
            row = RowOf(recordType, draft);
            db.Add(row);
            return row;
        }

        Fill(row, draft);
        return row;
    }

    private static void Fill(SearchRow row, SearchDocumentDraft draft)
    {
        row.Title = Cut(draft.Title);
        row.TitleFold = Cut(SearchText.Fold(draft.Title));
        row.Subtitle = Cut(draft.Subtitle);
        row.OwnerId = draft.OwnerId;
        row.UnitId = draft.UnitId;
    }

    internal static IReadOnlyList<IndexTerm> TermsOf(string recordType, SearchDocumentDraft draft)
    {
        var document = Chinese.SearchDocument.Empty;
        document = draft.Names.Aggregate(document, (sum, name) => sum.WithName(name, draft.NameKind));
        document = draft.Phones.Aggregate(document, (sum, phone) => sum.WithPhone(phone));
        document = draft.Codes.Aggregate(document, (sum, code) => sum.WithText(code));
        var terms = document.Terms().ToList();
        var last = terms.Count;
        return [.. terms, .. SearchScopeTerms.Of(recordType, draft).Select((term, place) => new IndexTerm(term, last + 2 + (place * 2)))];
    }

    private static string Cut(string text) => text.Length <= 200 ? text : text[..200];
}
