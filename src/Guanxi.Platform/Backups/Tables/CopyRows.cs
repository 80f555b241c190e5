using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>PostgreSQL's binary COPY.</summary>
internal sealed class CopyRows : IRowWriter
{
    // The server answers when it has written a whole table and its indexes.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(6);

    private readonly NpgsqlBinaryImporter _copy;

    private CopyRows(NpgsqlBinaryImporter copy) => _copy = copy;

    public static async Task<CopyRows> OpenAsync(GuanxiDbContext db, PortableTable table, CancellationToken cancel)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var columns = string.Join(", ", table.Columns.Select(column => Sql.Quote(db, column.Name)));
        var copy = await connection.BeginBinaryImportAsync($"COPY {Sql.Quote(db, table.Name)} ({columns}) FROM STDIN (FORMAT BINARY)", cancel);
        copy.Timeout = Patience;
        return new CopyRows(copy);
    }

    public async Task WriteAsync(IReadOnlyList<object> values, CancellationToken cancel)
    {
        await _copy.StartRowAsync(cancel);
        foreach (var value in values)
        {
            await (value is DBNull ? _copy.WriteNullAsync(cancel) : _copy.WriteAsync(value, cancel));
        }
    }

    public async Task CompleteAsync(CancellationToken cancel) => await _copy.CompleteAsync(cancel);

    public ValueTask DisposeAsync() => _copy.DisposeAsync();
}
