using System.Globalization;
using Guanxi.Platform.Accounts;
using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Failures;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Imports.Upload;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Imports.Commands;

/// <summary>The import of the pages, at the command line: the same acts, watched to their end.</summary>
public sealed class ImportByCommand
{
    /// <summary>All rows are in the base.</summary>
    public const int Done = 0;

    /// <summary>Nothing was done.</summary>
    public const int RefusedCode = 1;

    /// <summary>Some rows failed, or an undo met later changes.</summary>
    public const int SomeFailed = 2;

    private readonly ImportCommandParts parts;
    private readonly TextWriter output;

    internal ImportByCommand(ImportCommandParts parts, TextWriter output) => (this.parts, this.output) = (parts, output);

    /// <summary>Says in whose name the command acts.</summary>
    /// <param name="userName">Null: the administrator at the machine.</param>
    /// <returns>False when nobody signs in under that name.</returns>
    public async Task<bool> ActAsAsync(string? userName, CancellationToken cancel)
    {
        if (userName is null)
        {
            parts.Staff.ActAsMachine("command", ChangeSource.Import);
            return true;
        }

        var name = userName.ToUpperInvariant();
        var staffId = await parts.Db.Set<Account>().Where(account => account.NormalizedUserName == name && !account.IsDisabled)
            .Select(account => (long?)account.StaffId).SingleOrDefaultAsync(cancel);
        if (staffId is not { } id || await parts.Organisation.FindStaffAsync(id, cancel) is not { } person)
        {
            await output.WriteLineAsync(parts.Texts["import-user-unknown", userName]);
            return false;
        }

        parts.Staff.ActAs(id, person.Name, person.UnitId, await parts.Rights.ReadAsync(id, parts.Organisation.Today(), cancel), ChangeSource.Import);
        return true;
    }

    /// <summary>Imports or checks a file.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ImportAsync(ImportFileRequest request, CancellationToken cancel)
    {
        if (!File.Exists(request.Path))
        {
            return await RefuseAsync([new Refusal("import-file-missing") { Arguments = [request.Path] }]);
        }

        await using var file = File.OpenRead(request.Path);
        var uploaded = await parts.Upload.RunAsync(new UploadImportRequest(request.Target, request.Path, file), cancel);
        if (uploaded.Refused)
        {
            return await RefuseAsync(uploaded.Refusals);
        }

        var prepared = await SetUpAsync(uploaded.Value, request, cancel);
        return prepared.Refused
            ? await RefuseAsync(prepared.Refusals)
            : await MoveAsync(uploaded.Value, request.DryRun ? ImportMove.Check : ImportMove.Write, request.Path, cancel);
    }

    /// <summary>Goes on where a run was interrupted; waits for the lease of a node that was killed.</summary>
    public Task<int> ResumeAsync(long runId, CancellationToken cancel) => AgainAsync(runId, ImportMove.Resume, cancel);

    /// <summary>Takes a whole import back.</summary>
    public Task<int> UndoAsync(long runId, CancellationToken cancel) => AgainAsync(runId, ImportMove.Undo, cancel);

    private async Task<int> AgainAsync(long runId, ImportMove move, CancellationToken cancel)
    {
        // A node that was killed a moment ago counts as alive until its lease ends.
        var end = parts.Clock.GetUtcNow() + ImportClaims.Lease + TimeSpan.FromSeconds(5);
        while (await parts.Queries.FindAsync(runId, cancel) is { State: ImportState.Running } && parts.Clock.GetUtcNow() < end)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), parts.Clock, cancel);
        }

        return await MoveAsync(runId, move, null, cancel);
    }

    private async Task<Outcome<long>> SetUpAsync(long runId, ImportFileRequest request, CancellationToken cancel)
    {
        if (request.SheetName is { } sheet)
        {
            var read = await parts.SetUp.ReadAnewAsync(runId, new ImportReading(sheet, null, null, null), cancel);
            if (read.Refused)
            {
                return read;
            }
        }

        if (request.Mapping != "auto")
        {
            var taken = await parts.SetUp.TakeMappingAsync(runId, request.Mapping, cancel);
            if (taken.Refused)
            {
                return taken;
            }
        }

        long? ownerId = null;
        if (request.Owner is { } number)
        {
            ownerId = await parts.Organisation.Staff().Where(person => person.Number == number).Select(person => (long?)person.Id).SingleOrDefaultAsync(cancel);
            if (ownerId is null)
            {
                return new Refusal("import-owner-unknown", "OwnerId") { Arguments = [number] };
            }
        }

        var settings = await parts.Db.Set<ImportRun>().AsNoTracking().Where(run => run.Id == runId).Select(run => run.Settings).SingleAsync(cancel);
        var options = new ImportOptions { Duplicates = request.Duplicates, OwnerId = ownerId };
        return await parts.SetUp.MapAsync(runId, ImportSettings.Read(settings).Columns, options, "", cancel);
    }

    private async Task<int> MoveAsync(long runId, ImportMove move, string? path, CancellationToken cancel)
    {
        var moved = await parts.Move.RunAsync(runId, move, cancel, ImportState.Interrupted);
        if (moved.Refused)
        {
            return await RefuseAsync(moved.Refusals);
        }

        await output.WriteLineAsync(parts.Texts["import-command-started", runId]);
        if (await parts.Claims.TakeAsync(runId, [ImportState.Interrupted], cancel) is not { } claim)
        {
            return await RefuseAsync([new Refusal("import-move-impossible")]);
        }

        var started = parts.Clock.GetTimestamp();
        await parts.Work.RunAsync(claim, Report(started), cancel);
        return await ReportAsync(runId, started, path, cancel);
    }

    private Action<long> Report(long started)
    {
        long last = 0;
        return done =>
        {
            var elapsed = parts.Clock.GetElapsedTime(started).TotalSeconds;
            if (elapsed - last >= 1)
            {
                last = (long)elapsed;
                output.WriteLine(parts.Texts["import-command-progress", done, (done / elapsed).ToString("0", CultureInfo.InvariantCulture)]);
            }
        };
    }

    private async Task<int> ReportAsync(long runId, long started, string? path, CancellationToken cancel)
    {
        var row = (await parts.Queries.FindAsync(runId, cancel))!;
        var run = row.Run;
        var seconds = parts.Clock.GetElapsedTime(started).TotalSeconds;
        await output.WriteLineAsync(parts.Texts["enum.import-state." + ImportTexts.Kebab(row.State)]);
        if (run.Phase == ImportPhase.Undo)
        {
            await output.WriteLineAsync(parts.Texts["import-command-undone", run.TakenBack, run.Conflicts]);
            return run.Conflicts == 0 && row.State == ImportState.Undone ? Done : SomeFailed;
        }

        await output.WriteLineAsync(parts.Texts[
            "import-command-counts", run.NextRow, run.Created, run.Updated, run.Merged, run.Skipped, run.Failed, seconds.ToString("0.0", CultureInfo.InvariantCulture)]);
        if (run.FaultCode.Length > 0)
        {
            await output.WriteLineAsync(parts.Texts[run.FaultCode, run.FaultRow ?? (object)"-", "-", "-"]);
        }

        if (path is not null && run.Failed + run.Skipped > 0)
        {
            var beside = System.IO.Path.ChangeExtension(path, null) + ".failed.xlsx";
            await using var file = File.Create(beside);
            await parts.Failures.WriteAsync(runId, file, cancel);
            await output.WriteLineAsync(parts.Texts["import-command-failed-rows", beside]);
        }

        return run is { Failed: 0, FaultCode: "" } && row.State is ImportState.Done or ImportState.Checked ? Done : SomeFailed;
    }

    private async Task<int> RefuseAsync(IReadOnlyList<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            await output.WriteLineAsync(parts.Texts[refusal.Code, [.. refusal.Arguments]]);
        }

        return RefusedCode;
    }
}
