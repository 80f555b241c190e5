using Guanxi.Platform.Backups.Tables;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Search;

namespace Guanxi.Platform.Backups;

/// <summary>Which file goes back, and whether what is there may be lost.</summary>
internal sealed record RestoreBackupRequest(string Path, bool Replace = false);

/// <summary>Puts a backup back into a migrated base: all of it in one transaction, then the search index anew.</summary>
internal sealed class RestoreBackup(GuanxiDbContext db, WriteGate gate, ISearchIndex index, RebuildSearchIndex search)
{
    /// <returns>
    /// The manifest of what was restored; refused when the file is damaged, of another migration level, or the base holds rows
    /// and the request does not say that they may be replaced.
    /// </returns>
    public async Task<Outcome<BackupManifest>> RunAsync(RestoreBackupRequest request, ReportProgress progress, CancellationToken cancel)
    {
        var opened = await BackupFile.OpenAsync(request.Path, cancel);
        if (opened.Refused)
        {
            return opened.Refusals.ToList();
        }

        await using var file = opened.Value;
        var tables = PortableTables.Of(db);
        var refusals = await CheckAsync(file, tables, progress, cancel);
        if (refusals.Count > 0)
        {
            return refusals.ToList();
        }

        await using (var transaction = await WriteTransaction.BeginAsync(db, gate, cancel))
        {
            if (!request.Replace && await RowsThereAsync(tables, cancel) is { Count: > 0 } there)
            {
                return new Refusal("restore-not-empty") { Arguments = [string.Join(", ", there)], Kind = RefusalKind.Conflict };
            }

            var clear = new ClearTables(db, index);
            await (request.Replace ? clear.OfEverythingAsync(tables, cancel) : clear.OfSeedAsync(tables, cancel));
            await new LoadTables(db, file, tables).RunAsync(progress, cancel);
            await transaction.CommitAsync(cancel);
        }

        await progress(new BackupProgress("index", "", tables.Count, tables.Count));
        await search.RunAsync(cancel);
        return file.Manifest;
    }

    private async Task<IReadOnlyList<Refusal>> CheckAsync(
        BackupFile file, IReadOnlyList<PortableTable> tables, ReportProgress progress, CancellationToken cancel)
    {
        var refusals = BackupMatchRule.Check(file.Manifest, await MigrationNames.AppliedAsync(db, cancel), tables);
        return refusals.Count > 0 ? refusals : await file.VerifyAsync(progress, cancel);
    }

    /// <summary>Tables that hold more than a new base does.</summary>
    private async Task<IReadOnlyList<string>> RowsThereAsync(IReadOnlyList<PortableTable> tables, CancellationToken cancel)
    {
        var there = new List<string>();
        foreach (var table in tables.Where(table => !table.HasSeed))
        {
            if (await Sql.CountAsync(db, table.Name, cancel) is > 0 and var rows)
            {
                there.Add($"{table.Name}: {rows}");
            }
        }

        return there;
    }
}
