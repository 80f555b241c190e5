using Guanxi.Platform.Backups.Tables;

namespace Guanxi.Platform.Backups;

/// <summary>What a backup file says of itself; its entry <c>manifest.json</c>.</summary>
/// <param name="Format">Version of the file's form; see <see cref="CurrentFormat"/>.</param>
/// <param name="Program">Version of the program that wrote it.</param>
/// <param name="Migrations">Names of the applied migrations without their time stamps, which differ between the databases.</param>
/// <param name="CreatedAt">Instant (UTC) of the snapshot.</param>
/// <param name="Database">Database from which it was taken; it can be restored on either.</param>
internal sealed record BackupManifest(
    int Format, string Program, IReadOnlyList<string> Migrations, DateTime CreatedAt, string Database, IReadOnlyList<BackupTable> Tables)
{
    public const int CurrentFormat = 1;

    public const string EntryName = "manifest.json";

    /// <summary>Rows of all tables.</summary>
    public long RowCount => Tables.Sum(table => table.Rows);
}

/// <summary>One table in a backup: an entry of JSON lines, each line an array of the columns' values.</summary>
/// <param name="Sha256">Lower-case hex over the entry's uncompressed bytes.</param>
internal sealed record BackupTable(string Name, IReadOnlyList<BackupColumn> Columns, long Rows, string Sha256)
{
    /// <summary>Name of a table's entry in the file.</summary>
    public static string EntryOf(string table) => $"tables/{table}.jsonl";
}

/// <summary>One column in a backup.</summary>
internal sealed record BackupColumn(string Name, ValueKind Kind);
