using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Search;

/// <summary>Terms in the column <c>search_documents.terms</c>, written as literal lexemes: no text-search dictionary touches them.</summary>
internal sealed class PostgreSqlSearchIndex : ISearchIndex
{
    public Task WriteAsync(
        GuanxiDbContext db, IReadOnlyCollection<(long RowId, IReadOnlyList<IndexTerm> Terms)> terms, CancellationToken cancel)
    {
        var ids = terms.Select(row => row.RowId).ToArray();
        var vectors = terms.Select(row => SearchSql.ToTsVector(row.Terms)).ToArray();
        return db.Database.ExecuteSqlAsync(
            $"UPDATE search_documents AS d SET terms = CAST(x.vector AS tsvector) FROM unnest({ids}, {vectors}) AS x (id, vector) WHERE d.id = x.id", cancel);
    }

    // The terms are a column of the row, which goes as a whole.
    public Task RemoveAsync(GuanxiDbContext db, IReadOnlyCollection<long> rowIds, CancellationToken cancel) => Task.CompletedTask;

    public IQueryable<SearchRow> Newest(GuanxiDbContext db, SearchQuery query, int count)
    {
        var match = SearchSql.ToTsQuery(query);
        return db.Set<SearchRow>().FromSql($"SELECT * FROM search_documents WHERE terms @@ CAST({match} AS tsquery) ORDER BY id DESC LIMIT {count}");
    }

    public IQueryable<SearchRow> Matching(GuanxiDbContext db, SearchQuery query)
    {
        var match = SearchSql.ToTsQuery(query);
        return db.Set<SearchRow>().FromSql($"SELECT * FROM search_documents WHERE terms @@ CAST({match} AS tsquery)");
    }
}
