using Guanxi.Platform.Data;

namespace Guanxi.Platform.Search;

/// <summary>The full-text index of one database. Two exist: FTS5 on SQLite, a GIN-indexed tsvector on PostgreSQL.</summary>
public interface ISearchIndex
{
    /// <summary>Replaces the documents of these records, in the context's current transaction.</summary>
    /// <param name="ids">Every record touched; those without a draft leave the index.</param>
    Task WriteAsync(
        GuanxiDbContext db, string recordType, IReadOnlyCollection<long> ids, IReadOnlyList<SearchDocumentDraft> drafts, CancellationToken cancel);
}
