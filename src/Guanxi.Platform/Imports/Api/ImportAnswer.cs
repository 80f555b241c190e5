namespace Guanxi.Platform.Imports.Api;

/// <summary>An import as programs read it; counts are rows of the file.</summary>
/// <param name="State">uploaded, queued, running, interrupted, checked, done or undone.</param>
/// <param name="Phase">check, write or undo.</param>
/// <param name="Total">Rows of the file; null while it is not known.</param>
/// <param name="Done">Rows that the phase is through with.</param>
internal sealed record ImportAnswer(
    long Id, string FileName, string State, string Phase, long? Total, long Done,
    long Created, long Updated, long Merged, long Skipped, long Failed, long TakenBack, long Conflicts, string? Fault)
{
    public static ImportAnswer Of(ImportRunRow row) => new(
        row.Run.Id, row.Run.FileName, ImportTexts.Kebab(row.State), ImportTexts.Kebab(row.Run.Phase), row.Run.Total, row.Run.NextRow,
        row.Run.Created, row.Run.Updated, row.Run.Merged, row.Run.Skipped, row.Run.Failed, row.Run.TakenBack, row.Run.Conflicts,
        row.Run.FaultCode.Length == 0 ? null : row.Run.FaultCode);
}
