using System.Data.Common;
using Guanxi.Platform.Data;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>Sets the columns of a table that were left empty while rows were inserted.</summary>
internal sealed class UpdateRows : IAsyncDisposable
{
    private readonly DbCommand _update;
    private readonly int[] _places;

    public UpdateRows(GuanxiDbContext db, PortableTable table)
    {
        var places = table.Columns.Index().ToDictionary(column => column.Item.Name, column => column.Index);
        Later = [.. table.FilledLater.Order(StringComparer.Ordinal).Select(column => places[column])];
        _places = [.. Later, .. table.Key.Select(column => places[column])];
        string Equality(int number) => $"{Sql.Quote(db, table.Columns[_places[number]].Name)} = @p{number}";
        var numbers = Enumerable.Range(0, _places.Length).ToList();
        _update = Sql.Command(
            db,
            $"UPDATE {Sql.Quote(db, table.Name)} SET {string.Join(", ", numbers.Take(Later.Count).Select(Equality))} "
            + $"WHERE {string.Join(" AND ", numbers.Skip(Later.Count).Select(Equality))}");
        numbers.ForEach(number => Parameters.Add(_update, number));
    }

    /// <summary>Places of those columns in a row.</summary>
    public IReadOnlyList<int> Later { get; }

    /// <param name="valueAt">The row's value at a place.</param>
    public Task WriteAsync(Func<int, object> valueAt, CancellationToken cancel)
    {
        foreach (var (number, place) in _places.Index())
        {
            _update.Parameters[number].Value = valueAt(place);
        }

        return _update.ExecuteNonQueryAsync(cancel);
    }

    public ValueTask DisposeAsync() => _update.DisposeAsync();
}
