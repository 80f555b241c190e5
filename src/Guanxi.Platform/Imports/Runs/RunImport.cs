using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Tables;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>Checks or writes the rows of a file, a batch to a transaction; each transaction also notes how far it came.</summary>
/// <remarks>So a kill at any moment leaves whole rows only, and whoever resumes begins with the first row that was not written.</remarks>
internal sealed class RunImport(
    GuanxiDbContext db, WriteGate gate, ImportTargets targets, ImportFiles files, ImportClaims claims, ImportRejections rejections, CurrentStaff staff)
{
    /// <summary>A check shows the first problems only; an import keeps them all.</summary>
    public const int ProblemsOfACheck = 100;

    /// <param name="claim">The run, taken by this node, in phase Check or Write.</param>
    /// <param name="report">Told the rows done so far after each batch.</param>
    /// <exception cref="ImportClaimLostException">The run was stopped; what is committed stays.</exception>
    public async Task RunAsync(ImportClaim claim, Action<long>? report, CancellationToken cancel)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().SingleAsync(row => row.Id == claim.RunId, cancel);
        staff.Operation = run.Operation;
        var settings = ImportSettings.Read(run.Settings);
        var columns = new ImportColumns(settings.Columns);
        var writer = await targets.Of(run.Target).OpenAsync(run.Id, columns, settings.Options, cancel);
        await using var file = await files.OpenAsync(run.Id, cancel);
        using var reader = await TableFile.OpenAsync(file, run.FileName, TableReadLimits.Default, settings.TextChoice, cancel);
        if (settings.SheetName is { } sheet)
        {
            reader.SelectSheet(sheet);
        }

        var batches = new ImportBatches(reader, settings, columns, writer);
        await RunAsync(claim, run.NextRow, batches, writer, report, cancel);
        if (claim.Phase == ImportPhase.Write)
        {
            await files.DropAsync(run.Id, cancel);
        }

        var state = claim.Phase == ImportPhase.Check ? ImportState.Checked : ImportState.Done;
        await claims.FinishAsync(claim, state, batches.Fault?.Code ?? "", batches.Fault?.Row, cancel);
    }

    private async Task RunAsync(ImportClaim claim, long done, ImportBatches batches, IImportWriter writer, Action<long>? report, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        try
        {
            await foreach (var batch in batches.ReadAsync(done, stop.Token))
            {
                if (claim.Phase == ImportPhase.Check)
                {
                    await CheckAsync(claim, done, batch, writer, cancel);
                }
                else
                {
                    await WriteAsync(claim, batch, writer, cancel);
                }

                done += batch.Count;
                report?.Invoke(done);
            }
        }
        finally
        {
            // The reading thread must not outlive the file.
            await stop.CancelAsync();
            await batches.EndAsync();
        }
    }

    private async Task CheckAsync(ImportClaim claim, long done, IReadOnlyList<PreparedRow> batch, IImportWriter writer, CancellationToken cancel)
    {
        var outcomes = await writer.CheckAsync(batch, cancel);
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var room = done == 0 ? ProblemsOfACheck : ProblemsOfACheck - await rejections.CountAsync(claim.RunId, cancel);
        await rejections.AddAsync(claim.RunId, batch, outcomes, room, cancel);
        await claims.AdvanceAsync(db, claim, ImportTally.Of(outcomes), cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private async Task WriteAsync(ImportClaim claim, IReadOnlyList<PreparedRow> batch, IImportWriter writer, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        var outcomes = await writer.WriteAsync(batch, cancel);
        await rejections.AddRecordsAsync(claim.RunId, batch, outcomes, cancel);
        await rejections.AddAsync(claim.RunId, batch, outcomes, int.MaxValue, cancel);
        await claims.AdvanceAsync(db, claim, ImportTally.Of(outcomes), cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
