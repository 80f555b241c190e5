using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Guanxi.Platform.Data.Bulk;

/// <summary>One prepared statement for all rows; the transaction holds the only write lock, so the next ids are known.</summary>
internal sealed class SqliteBulkStore : IBulkStore
{
    public async Task<IReadOnlyList<long>> TakeIdsAsync(GuanxiDbContext db, BulkTable table, int count, CancellationToken cancel)
    {
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = "SELECT seq FROM sqlite_sequence WHERE name = $table";
        command.Parameters.AddWithValue("$table", table.Name);
        var last = await command.ExecuteScalarAsync(cancel) as long? ?? 0;
        return [.. Enumerable.Range(1, count).Select(place => last + place)];
    }

    public Task InsertAsync(GuanxiDbContext db, BulkTable table, IReadOnlyCollection<object> rows, bool withKeys, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return Task.CompletedTask;
        }

        var columns = table.Columns.Where(column => withKeys || column.Name != table.KeyColumn).ToArray();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        var marks = string.Join(", ", columns.Select(_ => "?"));
        using var statement = new SqliteStatement(
            (SqliteConnection)db.Database.GetDbConnection(), $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({marks})");
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            for (var place = 0; place < columns.Length; place++)
            {
                statement.Bind(place + 1, columns[place].ValueOf(row));
            }

            statement.Run();
        }

        return Task.CompletedTask;
    }
}
