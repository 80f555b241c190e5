using System.Data.Common;
using Guanxi.Platform.Data;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>One prepared INSERT, run once a row.</summary>
internal sealed class InsertRows : IRowWriter
{
    private readonly DbCommand _insert;

    public InsertRows(GuanxiDbContext db, PortableTable table)
    {
        var columns = string.Join(", ", table.Columns.Select(column => Sql.Quote(db, column.Name)));
        var values = string.Join(", ", table.Columns.Select((_, place) => $"@p{place}"));
        _insert = Sql.Command(db, $"INSERT INTO {Sql.Quote(db, table.Name)} ({columns}) VALUES ({values})");
        for (var place = 0; place < table.Columns.Count; place++)
        {
            Parameters.Add(_insert, place);
        }
    }

    public Task WriteAsync(IReadOnlyList<object> values, CancellationToken cancel)
    {
        for (var place = 0; place < values.Count; place++)
        {
            _insert.Parameters[place].Value = values[place];
        }

        return _insert.ExecuteNonQueryAsync(cancel);
    }

    public Task CompleteAsync(CancellationToken cancel) => Task.CompletedTask;

    public ValueTask DisposeAsync() => _insert.DisposeAsync();
}
