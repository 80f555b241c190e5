using Guanxi.Platform.Backups.Tables;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Backups;

/// <summary>Whether a backup fits the base into which it shall go.</summary>
internal static class BackupMatchRule
{
    /// <summary>The same migrations and the same tables with the same columns; else every difference.</summary>
    /// <param name="migrations">Names of the migrations of the base.</param>
    public static IReadOnlyList<Refusal> Check(BackupManifest manifest, IReadOnlyList<string> migrations, IReadOnlyList<PortableTable> tables)
    {
        if (!manifest.Migrations.SequenceEqual(migrations))
        {
            return [new Refusal("backup-other-migration") { Arguments = [manifest.Program, Last(manifest.Migrations), Last(migrations)] }];
        }

        var held = manifest.Tables.ToDictionary(table => table.Name, table => Shape(table.Columns.Select(column => (column.Name, column.Kind))));
        var wanted = tables.ToDictionary(table => table.Name, table => Shape(table.Columns.Select(column => (column.Name, column.Kind))));
        return
        [
            .. held.Keys.Union(wanted.Keys).Order(StringComparer.Ordinal)
                .Where(table => held.GetValueOrDefault(table) != wanted.GetValueOrDefault(table))
                .Select(table => new Refusal("backup-other-table") { Arguments = [table] }),
        ];
    }

    private static string Last(IReadOnlyList<string> migrations) => migrations.Count == 0 ? "-" : $"{migrations[^1]} ({migrations.Count})";

    // Rows hold their values by place, so the order of columns counts.
    private static string Shape(IEnumerable<(string Name, ValueKind Kind)> columns) => string.Join(',', columns.Select(column => $"{column.Name}:{column.Kind}"));
}
