using System.Buffers;
using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Guanxi.Platform.Backups.Tables;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Guanxi.Platform.Backups;

/// <summary>Writes the whole base into one file that either database can restore. People go on working meanwhile.</summary>
internal sealed class WriteBackup(GuanxiDbContext db, TimeProvider clock)
{
    private const int FlushBytes = 64 * 1024;

    /// <summary>Writes the file; it appears under its name only when it is whole.</summary>
    /// <param name="path">Replaced when it exists.</param>
    public async Task<BackupManifest> RunAsync(string path, ReportProgress progress, CancellationToken cancel)
    {
        var unfinished = path + ".part";
        try
        {
            BackupManifest manifest;
            await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
            {
                manifest = await WriteAsync(file, progress, cancel);
                await file.FlushAsync(cancel);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
            return manifest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private async Task<BackupManifest> WriteAsync(FileStream file, ReportProgress progress, CancellationToken cancel)
    {
        var tables = PortableTables.Of(db);
        var migrations = await MigrationNames.AppliedAsync(db, cancel);
        await using var snapshot = await Snapshot.OpenAsync(db, cancel);
        var createdAt = clock.GetUtcNow().UtcDateTime;
        var written = new List<BackupTable>();
        await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        foreach (var table in tables)
        {
            await progress(new BackupProgress("write", table.Name, written.Count, tables.Count));
            written.Add(await WriteTableAsync(zip, snapshot, table, cancel));
        }

        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat, ProgramVersion.Text, migrations, createdAt,
            db.Database.IsNpgsql() ? nameof(DatabaseKind.PostgreSql) : nameof(DatabaseKind.Sqlite), written);
        await using var entry = await zip.CreateEntry(BackupManifest.EntryName).OpenAsync(cancel);
        await JsonSerializer.SerializeAsync(entry, manifest, BackupJson.Manifest, cancel);
        return manifest;
    }

    private async Task<BackupTable> WriteTableAsync(ZipArchive zip, Snapshot snapshot, PortableTable table, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(BackupTable.EntryOf(table.Name), CompressionLevel.Fastest).OpenAsync(cancel);
        using var hash = SHA256.Create();
        long rows;
        await using (var stream = new CryptoStream(entry, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            await using var command = snapshot.Command(SelectOf(table));
            await using var reader = await command.ExecuteReaderAsync(cancel);
            rows = await CopyRowsAsync(reader, stream, table.Columns, cancel);
        }

        return new BackupTable(
            table.Name, [.. table.Columns.Select(column => new BackupColumn(column.Name, column.Kind))], rows, Convert.ToHexStringLower(hash.Hash!));
    }

    private static async Task<long> CopyRowsAsync(DbDataReader reader, Stream stream, IReadOnlyList<PortableColumn> columns, CancellationToken cancel)
    {
        long rows = 0;
        var buffer = new ArrayBufferWriter<byte>(2 * FlushBytes);
        await using var json = new Utf8JsonWriter(buffer, BackupJson.Rows);
        while (await reader.ReadAsync(cancel))
        {
            json.Reset();
            RowJson.Write(json, reader, columns);
            await json.FlushAsync(cancel);
            buffer.Write("\n"u8);
            if (buffer.WrittenCount > FlushBytes)
            {
                await stream.WriteAsync(buffer.WrittenMemory, cancel);
                buffer.ResetWrittenCount();
            }

            rows++;
        }

        await stream.WriteAsync(buffer.WrittenMemory, cancel);
        return rows;
    }

    private string SelectOf(PortableTable table)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var columns = string.Join(", ", table.Columns.Select(column => sql.DelimitIdentifier(column.Name)));
        return $"SELECT {columns} FROM {sql.DelimitIdentifier(table.Name)} ORDER BY {string.Join(", ", table.Key.Select(key => sql.DelimitIdentifier(key)))}";
    }
}
