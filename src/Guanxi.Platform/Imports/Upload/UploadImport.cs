using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Mapping;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Tables;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports.Upload;

/// <summary>A file to import.</summary>
/// <param name="Target">Key of the target.</param>
/// <param name="FileName">Name for showing; the content decides what it is.</param>
/// <param name="Content">Seekable; stays the caller's.</param>
internal sealed record UploadImportRequest(string Target, string FileName, Stream Content);

/// <summary>Looks whether a file can be read at all, guesses its columns and stores it.</summary>
internal sealed class UploadImport(
    GuanxiDbContext db, ImportTargets targets, ImportFiles files, ImportMappings mappings, CurrentStaff staff, TimeProvider clock)
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    /// <returns>The id of the import; a refusal names row and column where it can.</returns>
    public async Task<Outcome<long>> RunAsync(UploadImportRequest request, CancellationToken cancel)
    {
        if (targets.Find(request.Target) is not { } target)
        {
            return Refusal.NotFound();
        }

        if (!staff.May(target.Permission))
        {
            return Refusal.Forbidden();
        }

        try
        {
            using var reader = await TableFile.OpenAsync(request.Content, request.FileName, TableReadLimits.Default, null, cancel);
            var preview = ImportPreview.Of(reader, null);
            var settings = new ImportSettings
            {
                SheetName = preview.SheetName,
                HeaderRow = preview.HeaderRow,
                Headers = preview.Headers,
                Columns = await mappings.ForAsync(target, preview.Headers, cancel),
            };
            return await StoreAsync(request, reader.Kind, settings, cancel);
        }
        catch (TableFileRefusedException fault)
        {
            return FileRefusal.Of(fault);
        }
    }

    private async Task<long> StoreAsync(UploadImportRequest request, TableFileKind kind, ImportSettings settings, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Set<ImportRun>().Where(old => old.State == ImportState.Receiving && old.CreatedAt < now - Forgotten).ExecuteDeleteAsync(cancel);
        var name = Path.GetFileName(request.FileName.Replace('\\', '/'));
        var run = new ImportRun
        {
            Target = request.Target,
            FileName = name.Length <= ImportRun.LongestFileName ? name : name[..ImportRun.LongestFileName],
            FileBytes = request.Content.Length,
            FileKind = kind,
            StartedById = staff.StaffId,
            State = ImportState.Receiving,
            Settings = settings.ToJson(),
            CreatedAt = now,
        };
        db.Add(run);
        await db.SaveChangesAsync(cancel);
        await files.StoreAsync(run.Id, request.Content, cancel);
        await db.Set<ImportRun>().Where(row => row.Id == run.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ImportState.Uploaded), cancel);
        return run.Id;
    }
}
