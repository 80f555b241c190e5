using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Guanxi.Platform.Search;

/// <summary>Terms in the contentless FTS5 table <c>search_terms</c>; its rowid is the search row's id.</summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    public async Task WriteAsync(
        GuanxiDbContext db, IReadOnlyCollection<(long RowId, IReadOnlyList<IndexTerm> Terms)> terms, CancellationToken cancel)
    {
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = "INSERT OR REPLACE INTO search_terms (rowid, terms) VALUES ($id, $terms)";
        var id = command.Parameters.Add("$id", SqliteType.Integer);
        var text = command.Parameters.Add("$terms", SqliteType.Text);
        foreach (var (rowId, rowTerms) in terms)
        {
            id.Value = rowId;
            text.Value = SearchSql.ToFtsText(rowTerms);
            await command.ExecuteNonQueryAsync(cancel);
        }
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
