using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Imports.Targets;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>Keeps what became of the rows: the records made, the rows refused.</summary>
internal sealed class ImportRejections(GuanxiDbContext db, IBulkStore store)
{
    public Task<int> CountAsync(long runId, CancellationToken cancel) =>
        db.Set<ImportRejection>().CountAsync(rejection => rejection.RunId == runId, cancel);

    /// <summary>Stores the failed and skipped rows, at most <paramref name="room"/>.</summary>
    public async Task AddAsync(long runId, IReadOnlyList<PreparedRow> rows, IReadOnlyList<RowOutcome> outcomes, int room, CancellationToken cancel)
    {
        var refused = rows.Zip(outcomes)
            .Where(pair => pair.Second.Result is RowResult.Failed or RowResult.Skipped)
            .Take(Math.Max(room, 0))
            .Select(pair => RejectionOf(runId, pair.First.Row, pair.Second))
            .ToList();
        await store.InsertAsync(db, BulkTable.Of(db, typeof(ImportRejection)), refused, withKeys: false, cancel);
    }

    /// <summary>Stores which records the rows made or changed.</summary>
    public async Task AddRecordsAsync(long runId, IReadOnlyList<PreparedRow> rows, IReadOnlyList<RowOutcome> outcomes, CancellationToken cancel)
    {
        var records = rows.Zip(outcomes)
            .Where(pair => pair.Second is { Result: RowResult.Created or RowResult.Updated, Record: not null })
            .Select(pair => new ImportedRecord
            {
                RunId = runId,
                RecordType = pair.Second.Record!.Value.Type,
                RecordId = pair.Second.Record.Value.Id,
                Row = pair.First.Row.Number,
                Result = pair.Second.Result,
            })
            .ToList();
        await store.InsertAsync(db, BulkTable.Of(db, typeof(ImportedRecord)), records, withKeys: false, cancel);
    }

    private static ImportRejection RejectionOf(long runId, ImportRow row, RowOutcome outcome) => new()
    {
        RunId = runId,
        Kind = outcome.Result == RowResult.Failed ? RejectionKind.Failed : RejectionKind.Skipped,
        Row = row.Number,
        Reasons = RejectionReason.Write(outcome.Problems.Select(problem => ReasonOf(row, problem))),
        Cells = RejectionReason.WriteCells(row.Source.Cells),
    };

    // A field of several columns is named by the first.
    private static RejectionReason ReasonOf(ImportRow row, ImportProblem problem)
    {
        IReadOnlyList<int> columns = problem.Field is { } field ? row.Columns.Of(field) : [];
        return new RejectionReason(problem.Code, columns.Count > 0 ? columns[0] : null, problem.Arguments);
    }
}
