using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Imports.Upload;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Imports.Api;

/// <summary>What a program says of a file beside sending it.</summary>
/// <param name="Sheet">Null: the first sheet with content.</param>
/// <param name="Mapping">Name of a saved mapping, or <c>auto</c>.</param>
/// <param name="Duplicates"><c>skip</c>, <c>update</c> or <c>create</c>.</param>
/// <param name="OwnerId">Owner of rows that name none; null: the caller.</param>
internal sealed record ImportSetUp(string? Sheet, string Mapping, string Duplicates, long? OwnerId);

/// <summary>Sets an uploaded file up without a person looking at its columns.</summary>
internal sealed class ImportSetUpByApi(SetUpImport setUp, ImportQueries queries)
{
    public async Task<Outcome<long>> RunAsync(long runId, ImportSetUp wanted, CancellationToken cancel)
    {
        if (!Enum.TryParse<DuplicateChoice>(wanted.Duplicates, ignoreCase: true, out var duplicates) || !Enum.IsDefined(duplicates))
        {
            return new Refusal("import-duplicates-unknown", nameof(wanted.Duplicates));
        }

        if (wanted.Sheet is { } sheet && await setUp.ReadAnewAsync(runId, new ImportReading(sheet, null, null, null), cancel) is { Refused: true } unread)
        {
            return unread;
        }

        if (wanted.Mapping != "auto" && await setUp.TakeMappingAsync(runId, wanted.Mapping, cancel) is { Refused: true } unmapped)
        {
            return unmapped;
        }

        var settings = ImportSettings.Read((await queries.FindAsync(runId, cancel))!.Run.Settings);
        return await setUp.MapAsync(runId, settings.Columns, new ImportOptions { Duplicates = duplicates, OwnerId = wanted.OwnerId }, "", cancel);
    }
}
