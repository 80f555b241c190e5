using Guanxi.Platform.Backups.Tables;
using Guanxi.Platform.Data;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Outcomes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Backups;

/// <summary>Proves that a backup can be restored: into a base of its own that is thrown away afterwards.</summary>
internal sealed class TestBackup(ModuleList modules)
{
    /// <returns>The manifest whose every row was found again; refused like a restore.</returns>
    public async Task<Outcome<BackupManifest>> RunAsync(string path, ReportProgress progress, CancellationToken cancel)
    {
        var opened = await BackupFile.OpenAsync(path, cancel);
        if (opened.Refused)
        {
            return opened.Refusals.ToList();
        }

        await using var file = opened.Value;
        var folder = Directory.CreateTempSubdirectory("guanxi-restore-test-");
        try
        {
            await using var db = new GuanxiDbContext(OptionsFor(Path.Combine(folder.FullName, "trial.db")), modules);
            await db.Database.MigrateAsync(cancel);
            await db.Database.OpenConnectionAsync(cancel);
            return await RestoreAsync(db, file, progress, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Outcome<BackupManifest>> RestoreAsync(
        GuanxiDbContext db, BackupFile file, ReportProgress progress, CancellationToken cancel)
    {
        var tables = PortableTables.Of(db);
        var refusals = BackupMatchRule.Check(file.Manifest, await MigrationNames.AppliedAsync(db, cancel), tables);
        refusals = refusals.Count > 0 ? refusals : await file.VerifyAsync(progress, cancel);
        if (refusals.Count > 0)
        {
            return refusals.ToList();
        }

        await using (var transaction = await db.Database.BeginTransactionAsync(cancel))
        {
            await new ClearTables(db, index: null).OfSeedAsync(tables, cancel);
            await new LoadTables(db, file, tables).RunAsync(progress, cancel);
            await transaction.CommitAsync(cancel);
        }

        return await CompareAsync(db, file.Manifest, cancel);
    }

    private static async Task<Outcome<BackupManifest>> CompareAsync(GuanxiDbContext db, BackupManifest manifest, CancellationToken cancel)
    {
        foreach (var table in manifest.Tables)
        {
            if (await Sql.CountAsync(db, table.Name, cancel) != table.Rows)
            {
                return new Refusal("backup-damaged") { Arguments = [table.Name] };
            }
        }

        return manifest;
    }

    private static DbContextOptions<GuanxiDbContext> OptionsFor(string path) => new DbContextOptionsBuilder<GuanxiDbContext>()
        .UseSqlite(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString(),
            sqlite => sqlite.MigrationsAssembly("Guanxi.Migrations.Sqlite"))
        .Options;
}
