namespace Guanxi.Platform.Imports.Targets;

/// <summary>Turns the rows of one run into records.</summary>
public interface IImportWriter
{
    /// <summary>Everything that needs no database. Runs on another thread while the batch before is written.</summary>
    PreparedRow Prepare(ImportRow row);

    /// <summary>What would become of the rows; writes nothing.</summary>
    /// <returns>An outcome for each row, in their order.</returns>
    Task<IReadOnlyList<RowOutcome>> CheckAsync(IReadOnlyList<PreparedRow> rows, CancellationToken cancel);

    /// <summary>Writes the rows into the open transaction.</summary>
    /// <returns>An outcome for each row, in their order.</returns>
    Task<IReadOnlyList<RowOutcome>> WriteAsync(IReadOnlyList<PreparedRow> rows, CancellationToken cancel);
}
