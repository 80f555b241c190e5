using System.Data.Common;
using Guanxi.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Guanxi.Benchmarks;

/// <summary>Writes rows of one entity past change tracking: by COPY on PostgreSQL, by one prepared insert on SQLite.</summary>
internal sealed class BulkTable<T>
    where T : class
{
    private readonly string _table;
    private readonly List<IProperty> _properties;
    private readonly StoreObjectIdentifier _store;

    public BulkTable(GuanxiDbContext db)
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        _table = entity.GetTableName()!;
        _store = StoreObjectIdentifier.Table(_table);
        _properties = [.. entity.GetProperties().Where(property => !property.IsShadowProperty())];
    }

    private string Columns => string.Join(", ", _properties.Select(property => $"\"{property.GetColumnName(_store)}\""));

    public Task WriteAsync(DbConnection connection, IReadOnlyCollection<T> rows) =>
        connection is NpgsqlConnection npgsql ? CopyAsync(npgsql, rows) : InsertAsync((SqliteConnection)connection, rows);

    private async Task CopyAsync(NpgsqlConnection connection, IReadOnlyCollection<T> rows)
    {
        await using var writer = await connection.BeginBinaryImportAsync($"COPY {_table} ({Columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await writer.StartRowAsync();
            foreach (var property in _properties)
            {
                if (ValueOf(property, row) is { } value)
                {
                    await writer.WriteAsync(value, property.GetColumnType(_store).Split('(')[0]);
                }
                else
                {
                    await writer.WriteNullAsync();
                }
            }
        }

        await writer.CompleteAsync();
    }

    private async Task InsertAsync(SqliteConnection connection, IReadOnlyCollection<T> rows)
    {
        await using var transaction = connection.BeginTransaction();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {_table} ({Columns}) VALUES ({string.Join(", ", _properties.Select((_, index) => $"$p{index}"))})";
        var parameters = _properties.Select((_, index) => command.Parameters.Add(new SqliteParameter($"$p{index}", null))).ToList();
        foreach (var row in rows)
        {
            for (var index = 0; index < _properties.Count; index++)
            {
                parameters[index].Value = ValueOf(_properties[index], row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static object? ValueOf(IProperty property, T row)
    {
        var value = property.GetGetter().GetClrValue(row);
        return value is null ? null : property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
