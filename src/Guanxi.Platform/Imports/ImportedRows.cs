using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Runs;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports;

/// <summary>The records of an import, for the target that made them.</summary>
public static class ImportedRows
{
    /// <summary>To be joined and filtered inside other queries.</summary>
    public static IQueryable<ImportedRow> ImportedBy(this GuanxiDbContext db, long runId) => db.Set<ImportedRecord>()
        .Where(record => record.RunId == runId).Select(record => new ImportedRow { RecordId = record.RecordId, Row = record.Row });
}

/// <summary>A record and the row of the file that first made or changed it.</summary>
public sealed record ImportedRow
{
    public required long RecordId { get; init; }

    public required int Row { get; init; }
}
