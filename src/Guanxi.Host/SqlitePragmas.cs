using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Guanxi.Host;

/// <summary>How each SQLite connection behaves.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // Checkpoint at 40 MB of log instead of 4: a large import rewrites the same index pages again and again.
    // WAL: readers never wait for the writer. FULL: what was acknowledged survives a power cut, not only a kill.
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA cache_size=-32000; PRAGMA mmap_size=268435456; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=10000;";

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
