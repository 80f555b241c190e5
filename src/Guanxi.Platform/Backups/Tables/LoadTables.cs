using System.Text.Json;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Backups.Tables;

/// <summary>Puts a backup's rows into the cleared tables of a base, in the context's current transaction.</summary>
internal sealed class LoadTables(GuanxiDbContext db, BackupFile file, IReadOnlyList<PortableTable> tables)
{
    /// <exception cref="InvalidDataException">A table does not hold as many rows as the manifest says.</exception>
    public async Task RunAsync(ReportProgress progress, CancellationToken cancel)
    {
        var expected = file.Manifest.Tables.ToDictionary(table => table.Name, table => table.Rows);
        foreach (var (place, table) in tables.Index())
        {
            await progress(new BackupProgress("load", table.Name, place, tables.Count));
            var rows = await InsertAsync(table, cancel);
            if (rows != expected[table.Name])
            {
                throw new InvalidDataException($"{table.Name}: {rows} rows where the manifest says {expected[table.Name]}.");
            }
        }

        foreach (var table in tables.Where(table => table.FilledLater.Count > 0))
        {
            await FillAsync(table, cancel);
        }

        if (db.Database.IsNpgsql())
        {
            await ContinueCountingAsync(cancel);
        }
    }

    private async Task<long> InsertAsync(PortableTable table, CancellationToken cancel)
    {
        await using IRowWriter writer = db.Database.IsNpgsql() ? await CopyRows.OpenAsync(db, table, cancel) : new InsertRows(db, table);
        var values = new object[table.Columns.Count];
        long rows = 0;
        await foreach (var row in file.ReadAsync(table, cancel))
        {
            foreach (var (place, value) in row.EnumerateArray().Index())
            {
                var column = table.Columns[place];
                values[place] = table.FilledLater.Contains(column.Name) ? DBNull.Value : RowJson.Read(value, column);
            }

            await writer.WriteAsync(values, cancel);
            rows++;
        }

        await writer.CompleteAsync(cancel);
        return rows;
    }

    /// <summary>Second reading: sets the references that had to wait.</summary>
    private async Task FillAsync(PortableTable table, CancellationToken cancel)
    {
        await using var update = new UpdateRows(db, table);
        await foreach (var row in file.ReadAsync(table, cancel))
        {
            if (update.Later.Any(place => row[place].ValueKind != JsonValueKind.Null))
            {
                await update.WriteAsync(place => RowJson.Read(row[place], table.Columns[place]), cancel);
            }
        }
    }

    /// <summary>PostgreSQL's counters know nothing of rows that came with ids; SQLite's look at the rows themselves.</summary>
    private async Task ContinueCountingAsync(CancellationToken cancel)
    {
        foreach (var table in tables.Where(table => table.CountsItself))
        {
            var (name, key) = (Sql.Quote(db, table.Name), Sql.Quote(db, table.Key[0]));
            await Sql.ExecuteAsync(
                db, $"SELECT setval(pg_get_serial_sequence('{name}', '{table.Key[0]}'), (SELECT COALESCE(MAX({key}), 0) + 1 FROM {name}), false)", cancel);
        }
    }
}
