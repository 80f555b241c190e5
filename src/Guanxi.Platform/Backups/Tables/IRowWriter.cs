namespace Guanxi.Platform.Backups.Tables;

/// <summary>Inserts rows into one table. Two exist: COPY on PostgreSQL, a prepared INSERT on SQLite.</summary>
internal interface IRowWriter : IAsyncDisposable
{
    /// <param name="values">In the order of the table's columns; <see cref="DBNull"/> for null. The array may be used again afterwards.</param>
    Task WriteAsync(IReadOnlyList<object> values, CancellationToken cancel);

    Task CompleteAsync(CancellationToken cancel);
}
