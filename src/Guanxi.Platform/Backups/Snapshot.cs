using System.Data;
using System.Data.Common;
using Guanxi.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Backups;

/// <summary>Reads the base as it was at one moment, without holding anybody up.</summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly GuanxiDbContext _db;
    private readonly DbTransaction _transaction;

    private Snapshot(GuanxiDbContext db, DbTransaction transaction)
    {
        _db = db;
        _transaction = transaction;
    }

    public static async Task<Snapshot> OpenAsync(GuanxiDbContext db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var connection = db.Database.GetDbConnection();

        // A deferred transaction of SQLite only reads: in WAL mode it sees the base as of its first read and lets writers write.
        var transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        return new Snapshot(db, transaction);
    }

    public DbCommand Command(string sql)
    {
        var command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _db.Database.CloseConnectionAsync();
    }
}
