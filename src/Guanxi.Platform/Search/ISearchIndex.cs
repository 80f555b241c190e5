using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;

namespace Guanxi.Platform.Search;

/// <summary>The term index of one database. Two exist: FTS5 on SQLite, a GIN-indexed tsvector on PostgreSQL.</summary>
internal interface ISearchIndex
{
    /// <summary>Replaces the terms of these rows in the context's current transaction.</summary>
    /// <param name="terms">Id of the search row, and its terms.</param>
    Task WriteAsync(GuanxiDbContext db, IReadOnlyCollection<(long RowId, IReadOnlyList<IndexTerm> Terms)> terms, CancellationToken cancel);

    /// <summary>Takes rows out of the index in the context's current transaction.</summary>
    Task RemoveAsync(GuanxiDbContext db, IReadOnlyCollection<long> rowIds, CancellationToken cancel);

    /// <summary>The newest rows that answer the query.</summary>
    IQueryable<SearchRow> Newest(GuanxiDbContext db, SearchQuery query, int count);

    /// <summary>Every row that answers the query, to be composed into a larger query.</summary>
    IQueryable<SearchRow> Matching(GuanxiDbContext db, SearchQuery query);
}
