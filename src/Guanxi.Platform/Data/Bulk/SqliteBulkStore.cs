using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Guanxi.Platform.Data.Bulk;

/// <summary>One prepared statement per call; the transaction holds the only write lock, so the next ids are known.</summary>
internal sealed class SqliteBulkStore : IBulkStore
{
    public async Task<IReadOnlyList<long>> TakeIdsAsync(GuanxiDbContext db, BulkTable table, int count, CancellationToken cancel)
    {
        await using var command = CommandOf(db);
        command.CommandText = "SELECT seq FROM sqlite_sequence WHERE name = $table";
        command.Parameters.AddWithValue("$table", table.Name);
        var last = await command.ExecuteScalarAsync(cancel) as long? ?? 0;
        return [.. Enumerable.Range(1, count).Select(place => last + place)];
    }

    public async Task InsertAsync(GuanxiDbContext db, BulkTable table, IReadOnlyCollection<object> rows, bool withKeys, CancellationToken cancel)
    {
        var columns = table.Columns.Where(column => withKeys || column.Name != table.KeyColumn).ToArray();
        await using var command = CommandOf(db);
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({string.Join(", ", columns.Select((_, place) => $"$p{place}"))})";
        var parameters = columns.Select((_, place) => command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{place}" })).ToArray();
        foreach (var row in rows)
        {
            for (var place = 0; place < columns.Length; place++)
            {
                parameters[place].Value = columns[place].ValueOf(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    private static SqliteCommand CommandOf(GuanxiDbContext db)
    {
        var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
