using Guanxi.Platform.Data;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>Empties tables before a restore, in the context's current transaction.</summary>
internal sealed class ClearTables(GuanxiDbContext db, ISearchIndex? index)
{
    private const int Batch = 5_000;

    /// <summary>A new base has nothing but the rows that every base starts with; these make room for the backup's.</summary>
    public async Task OfSeedAsync(IReadOnlyList<PortableTable> tables, CancellationToken cancel)
    {
        foreach (var table in tables.Reverse().Where(table => table.HasSeed))
        {
            await Sql.ExecuteAsync(db, $"DELETE FROM {Sql.Quote(db, table.Name)}", cancel);
        }
    }

    /// <summary>Everything goes, the change history too, whose guards stand aside for the length of the transaction.</summary>
    public async Task OfEverythingAsync(IReadOnlyList<PortableTable> tables, CancellationToken cancel)
    {
        await ClearSearchAsync(cancel);
        if (db.Database.IsNpgsql())
        {
            await TruncateAsync(tables, cancel);
        }
        else
        {
            await DeleteAsync(tables, cancel);
        }
    }

    private async Task ClearSearchAsync(CancellationToken cancel)
    {
        while (await db.Set<SearchRow>().OrderBy(row => row.Id).Select(row => row.Id).Take(Batch).ToListAsync(cancel) is { Count: > 0 } ids)
        {
            var last = ids[^1];
            await index!.RemoveAsync(db, ids, cancel);
            await db.Set<SearchRow>().Where(row => row.Id <= last).ExecuteDeleteAsync(cancel);
        }
    }

    private async Task TruncateAsync(IReadOnlyList<PortableTable> tables, CancellationToken cancel)
    {
        var names = tables.Select(table => Sql.Quote(db, table.Name)).ToList();
        await SwitchTriggersAsync(names, "DISABLE", cancel);
        await Sql.ExecuteAsync(db, $"TRUNCATE {string.Join(", ", names)}", cancel);
        await SwitchTriggersAsync(names, "ENABLE", cancel);
    }

    private async Task SwitchTriggersAsync(IReadOnlyList<string> names, string how, CancellationToken cancel)
    {
        foreach (var name in names)
        {
            await Sql.ExecuteAsync(db, $"ALTER TABLE {name} {how} TRIGGER USER", cancel);
        }
    }

    private async Task DeleteAsync(IReadOnlyList<PortableTable> tables, CancellationToken cancel)
    {
        var triggers = await Sql.TextsAsync(db, "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name", cancel);
        foreach (var name in await Sql.TextsAsync(db, "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name", cancel))
        {
            await Sql.ExecuteAsync(db, $"DROP TRIGGER {Sql.Quote(db, name)}", cancel);
        }

        foreach (var table in tables.Where(table => table.FilledLater.Count > 0))
        {
            await Sql.ExecuteAsync(
                db, $"UPDATE {Sql.Quote(db, table.Name)} SET {string.Join(", ", table.FilledLater.Select(column => $"{Sql.Quote(db, column)} = NULL"))}", cancel);
        }

        foreach (var table in tables.Reverse())
        {
            await Sql.ExecuteAsync(db, $"DELETE FROM {Sql.Quote(db, table.Name)}", cancel);
        }

        foreach (var trigger in triggers)
        {
            await Sql.ExecuteAsync(db, trigger, cancel);
        }
    }
}
