using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Guanxi.Platform.Search;

/// <summary>Terms in the contentless FTS5 table <c>search_terms</c>; its rowid is the search row's id.</summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    public Task WriteAsync(
        GuanxiDbContext db, IReadOnlyCollection<(long RowId, IReadOnlyList<IndexTerm> Terms)> terms, CancellationToken cancel)
    {
        using var statement = new SqliteStatement(
            (SqliteConnection)db.Database.GetDbConnection(), "INSERT OR REPLACE INTO search_terms (rowid, terms) VALUES (?, ?)");
        foreach (var (rowId, rowTerms) in terms)
        {
            statement.Bind(1, rowId);
            statement.Bind(2, SearchSql.ToFtsText(rowTerms));
            statement.Run();
        }

        return Task.CompletedTask;
    }

    public async Task RemoveAsync(GuanxiDbContext db, IReadOnlyCollection<long> rowIds, CancellationToken cancel)
    {
        foreach (var id in rowIds)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM search_terms WHERE rowid = {id}", cancel);
        }
    }

    // FTS5 walks its rows backwards by itself, so "newest first, at most so many" stops early even for a common word.
    public IQueryable<SearchRow> Newest(GuanxiDbContext db, SearchQuery query, int count)
    {
        var match = SearchSql.ToFtsMatch(query);
        return db.Set<SearchRow>().FromSql($"SELECT d.* FROM (SELECT rowid AS row_id FROM search_terms WHERE search_terms MATCH {match} ORDER BY rowid DESC LIMIT {count}) AS t JOIN search_documents AS d ON d.id = t.row_id");
    }

    public IQueryable<SearchRow> Matching(GuanxiDbContext db, SearchQuery query)
    {
        var match = SearchSql.ToFtsMatch(query);
        return db.Set<SearchRow>().FromSql($"SELECT d.* FROM search_terms AS t JOIN search_documents AS d ON d.id = t.rowid WHERE t.search_terms MATCH {match}");
    }
}
