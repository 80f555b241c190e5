using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Guanxi.Platform.Backups.Tables;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Backups;

/// <summary>A backup opened for reading.</summary>
internal sealed class BackupFile : IAsyncDisposable
{
    private readonly ZipArchive _zip;

    private BackupFile(ZipArchive zip, BackupManifest manifest)
    {
        _zip = zip;
        Manifest = manifest;
    }

    public BackupManifest Manifest { get; }

    /// <summary>Opens the file and reads its manifest; the rows are not looked at.</summary>
    /// <returns>Refused with <c>backup-missing</c>, <c>backup-unreadable</c> or <c>backup-format-unknown</c>.</returns>
    public static async Task<Outcome<BackupFile>> OpenAsync(string path, CancellationToken cancel)
    {
        if (!File.Exists(path))
        {
            return new Refusal("backup-missing") { Arguments = [path], Kind = RefusalKind.NotFound };
        }

        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(path, cancel);
            if (zip.GetEntry(BackupManifest.EntryName) is { } entry && await ReadManifestAsync(entry, cancel) is { Tables: not null } manifest)
            {
                if (manifest.Format == BackupManifest.CurrentFormat)
                {
                    var file = new BackupFile(zip, manifest);
                    zip = null;
                    return file;
                }

                return new Refusal("backup-format-unknown") { Arguments = [manifest.Format, BackupManifest.CurrentFormat] };
            }

            return new Refusal("backup-unreadable");
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException)
        {
            return new Refusal("backup-unreadable");
        }
        finally
        {
            zip?.Dispose();
        }
    }

    /// <summary>Reads every table once and compares its bytes with the manifest.</summary>
    /// <returns>A refusal <c>backup-damaged</c> for each table that is missing or differs.</returns>
    public async Task<IReadOnlyList<Refusal>> VerifyAsync(ReportProgress progress, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        foreach (var (place, table) in Manifest.Tables.Index())
        {
            await progress(new BackupProgress("verify", table.Name, place, Manifest.Tables.Count));
            if (!await IsWholeAsync(table, cancel))
            {
                refusals.Add(new Refusal("backup-damaged") { Arguments = [table.Name] });
            }
        }

        return refusals;
    }

    /// <summary>The rows of a table, each as an array of its columns' values.</summary>
    public async IAsyncEnumerable<JsonElement> ReadAsync(PortableTable table, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var stream = await _zip.GetEntry(BackupTable.EntryOf(table.Name))!.OpenAsync(cancel);
        await foreach (var row in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, topLevelValues: true, JsonSerializerOptions.Default, cancel))
        {
            yield return row;
        }
    }

    public ValueTask DisposeAsync() => _zip.DisposeAsync();

    private static async Task<BackupManifest?> ReadManifestAsync(ZipArchiveEntry entry, CancellationToken cancel)
    {
        await using var stream = await entry.OpenAsync(cancel);
        return await JsonSerializer.DeserializeAsync<BackupManifest>(stream, BackupJson.Manifest, cancel);
    }

    private async Task<bool> IsWholeAsync(BackupTable table, CancellationToken cancel)
    {
        if (_zip.GetEntry(BackupTable.EntryOf(table.Name)) is not { } entry)
        {
            return false;
        }

        try
        {
            await using var stream = await entry.OpenAsync(cancel);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel)) == table.Sha256;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
