using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guanxi.Platform.Data.Bulk;

/// <summary>A statement that is run many times without a result, by SQLite's own calls: ADO.NET looks every parameter up anew in each run.</summary>
/// <remarks>Values are written as <see cref="SqliteParameter"/> writes them, so that both ways may be mixed in one table.</remarks>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <param name="connection">Open; its transaction, if any, is the one written in.</param>
    /// <param name="sql">One statement with <c>?</c> for its values.</param>
    /// <exception cref="SqliteException">The statement is not understood.</exception>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    /// <param name="place">From 1.</param>
    /// <param name="value">As EF Core hands it to the driver.</param>
    public void Bind(int place, object? value)
    {
        var code = value switch
        {
            null => raw.sqlite3_bind_null(_statement, place),
            string text => raw.sqlite3_bind_text(_statement, place, text),
            long number => raw.sqlite3_bind_int64(_statement, place, number),
            int number => raw.sqlite3_bind_int64(_statement, place, number),
            bool claim => raw.sqlite3_bind_int64(_statement, place, claim ? 1 : 0),
            double number => raw.sqlite3_bind_double(_statement, place, number),
            byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
            DateTime instant => raw.sqlite3_bind_text(_statement, place, instant.ToString("yyyy\\-MM\\-dd HH\\:mm\\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            DateOnly date => raw.sqlite3_bind_text(_statement, place, date.ToString("yyyy\\-MM\\-dd", CultureInfo.InvariantCulture)),
            decimal number => raw.sqlite3_bind_text(_statement, place, number.ToString("0.0###########################", CultureInfo.InvariantCulture)),
            _ => throw new NotSupportedException($"No way to write a {value.GetType().Name}."),
        };
        SqliteException.ThrowExceptionForRC(code, _database);
    }

    /// <exception cref="SqliteException">A constraint does not hold, or the disk is full.</exception>
    public void Run()
    {
        var code = raw.sqlite3_step(_statement);
        SqliteException.ThrowExceptionForRC(code, _database);
        SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(_statement), _database);
    }

    public void Dispose() => _statement.Dispose();
}
