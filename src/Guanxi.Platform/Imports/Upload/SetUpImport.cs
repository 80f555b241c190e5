using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Mapping;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Tables;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports.Upload;

/// <summary>How the file is to be read; null where nothing is to change.</summary>
/// <param name="Encoding">Empty: detect.</param>
/// <param name="Delimiter">Empty: detect.</param>
internal sealed record ImportReading(string? SheetName, string? Encoding, char? Delimiter, int? HeaderRow);

/// <summary>Says how a file is read, where its columns go and what holds for all rows.</summary>
internal sealed class SetUpImport(GuanxiDbContext db, ImportQueries queries, ImportTargets targets, ImportFiles files, ImportMappings mappings)
{
    /// <summary>The first rows, read as the settings say.</summary>
    public async Task<Outcome<ImportPreview>> PreviewAsync(long runId, ImportSettings settings, int? headerRow, CancellationToken cancel)
    {
        try
        {
            var run = await db.Set<ImportRun>().AsNoTracking().SingleAsync(row => row.Id == runId, cancel);
            await using var file = await files.OpenAsync(runId, cancel);
            using var reader = await TableFile.OpenAsync(file, run.FileName, TableReadLimits.Default, settings.TextChoice, cancel);
            if (settings.SheetName is { } sheet && reader.SheetNames.Contains(sheet))
            {
                reader.SelectSheet(sheet);
            }

            return ImportPreview.Of(reader, headerRow);
        }
        catch (TableFileRefusedException fault)
        {
            return FileRefusal.Of(fault);
        }
        catch (ArgumentException)
        {
            // The name of an encoding that does not exist; the page offers only those that do.
            return new Refusal("import-encoding-unknown", "Encoding");
        }
    }

    /// <summary>Reads the file in another way; the columns are guessed anew.</summary>
    public async Task<Outcome<long>> ReadAnewAsync(long runId, ImportReading reading, CancellationToken cancel)
    {
        if (await ChangeableAsync(runId, cancel) is not { } run)
        {
            return Refusal.NotFound();
        }

        var settings = ImportSettings.Read(run.Settings) with { SheetName = reading.SheetName, EncodingName = reading.Encoding, Delimiter = reading.Delimiter };
        var preview = await PreviewAsync(runId, settings, reading.HeaderRow, cancel);
        if (preview.Refused)
        {
            return preview.Refusals.ToList();
        }

        var columns = await mappings.ForAsync(targets.Of(run.Target), preview.Value.Headers, cancel);
        run.Settings = (settings with
        {
            SheetName = preview.Value.SheetName, HeaderRow = preview.Value.HeaderRow, Headers = preview.Value.Headers, Columns = columns,
        }).ToJson();
        await db.SaveChangesAsync(cancel);
        return runId;
    }

    /// <summary>Stores the columns and the options, and remembers the mapping.</summary>
    /// <param name="name">Name under which the mapping is saved; empty for none.</param>
    public async Task<Outcome<long>> MapAsync(long runId, IReadOnlyList<string?> columns, ImportOptions options, string name, CancellationToken cancel)
    {
        if (await ChangeableAsync(runId, cancel) is not { } run)
        {
            return Refusal.NotFound();
        }

        var target = targets.Of(run.Target);
        var settings = ImportSettings.Read(run.Settings);
        settings = settings with { Columns = [.. columns.Take(settings.Headers.Count)], Options = options };
        var checks = new FieldChecks()
            .OptionalText(name, "MappingName", SavedMapping.LongestName)
            .That(settings.Columns.All(key => key is null || target.Fields.Any(field => field.Key == key)), "import-field-unknown", "Columns");
        checks.Refusals.AddRange(Twice(settings.Columns, target));
        checks.Refusals.AddRange(await target.CheckAsync(new ImportColumns(settings.Columns), options, cancel));
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        run.Settings = settings.ToJson();
        await mappings.RememberAsync(run.Target, settings, name.Trim(), cancel);
        await db.SaveChangesAsync(cancel);
        return runId;
    }

    /// <summary>Takes over a mapping that was saved under a name.</summary>
    public async Task<Outcome<long>> TakeMappingAsync(long runId, string name, CancellationToken cancel)
    {
        if (await ChangeableAsync(runId, cancel) is not { } run)
        {
            return Refusal.NotFound();
        }

        var settings = ImportSettings.Read(run.Settings);
        if (await mappings.NamedAsync(targets.Of(run.Target), name, settings.Headers, cancel) is not { } columns)
        {
            return new Refusal("import-mapping-unknown", "Mapping") { Arguments = [name] };
        }

        run.Settings = (settings with { Columns = columns }).ToJson();
        await db.SaveChangesAsync(cancel);
        return runId;
    }

    private async Task<ImportRun?> ChangeableAsync(long runId, CancellationToken cancel) =>
        await queries.Actionable().AsTracking().SingleOrDefaultAsync(row => row.Id == runId, cancel) is { } run
        && ImportMoveRule.Allows(ImportMove.Write, run.State, run.Phase) ? run : null;

    private static IEnumerable<Refusal> Twice(IReadOnlyList<string?> columns, IImportTarget target) => target.Fields
        .Where(field => !field.Repeats && columns.Count(column => column == field.Key) > 1)
        .Select(field => new Refusal("import-field-twice", "Columns") { Arguments = [new ImportFieldText(target.Key, field.Key)] });
}
