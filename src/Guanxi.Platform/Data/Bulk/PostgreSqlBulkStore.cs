using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Guanxi.Platform.Data.Bulk;

/// <summary>Binary COPY; ids come from the table's own sequence.</summary>
internal sealed class PostgreSqlBulkStore : IBulkStore
{
    public async Task<IReadOnlyList<long>> TakeIdsAsync(GuanxiDbContext db, BulkTable table, int count, CancellationToken cancel)
    {
        var ids = await db.Database.SqlQuery<long>(
            $"SELECT nextval(pg_get_serial_sequence({table.Name}, {table.KeyColumn})) AS \"Value\" FROM generate_series(1, {count})").ToListAsync(cancel);
        ids.Sort();
        return ids;
    }

    public async Task InsertAsync(GuanxiDbContext db, BulkTable table, IReadOnlyCollection<object> rows, bool withKeys, CancellationToken cancel)
    {
        var columns = table.Columns.Where(column => withKeys || column.Name != table.KeyColumn).ToArray();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({names}) FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var column in columns)
            {
                if (column.ValueOf(row) is { } value)
                {
                    await copy.WriteAsync(value, column.DataType, cancel);
                }
                else
                {
                    await copy.WriteNullAsync(cancel);
                }
            }
        }

        await copy.CompleteAsync(cancel);
    }
}
