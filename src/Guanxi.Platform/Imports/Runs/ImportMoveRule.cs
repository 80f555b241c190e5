namespace Guanxi.Platform.Imports.Runs;

/// <summary>What a person may want next of an import.</summary>
internal enum ImportMove
{
    Check,
    Write,
    Resume,
    Stop,
    Undo,

    /// <summary>Forget the file; nothing of it is in the base.</summary>
    Discard,
}

/// <summary>Which move is possible when.</summary>
internal static class ImportMoveRule
{
    /// <param name="state">Where the import stands, a dead node's counting as interrupted.</param>
    /// <param name="phase">What it did last.</param>
    public static bool Allows(ImportMove move, ImportState state, ImportPhase phase) => move switch
    {
        ImportMove.Check or ImportMove.Write => state is ImportState.Uploaded or ImportState.Checked || (state == ImportState.Interrupted && phase == ImportPhase.Check),
        ImportMove.Resume => state == ImportState.Interrupted,
        ImportMove.Stop => state is ImportState.Queued or ImportState.Running,
        ImportMove.Undo => state == ImportState.Done || (state == ImportState.Interrupted && phase == ImportPhase.Write),
        ImportMove.Discard => state is ImportState.Uploaded or ImportState.Checked || (state == ImportState.Interrupted && phase == ImportPhase.Check),
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, null),
    };

    /// <summary>A run whose node has been silent past its lease is interrupted, whatever its row still says.</summary>
    /// <param name="now">UTC.</param>
    public static ImportState StateAt(ImportState state, DateTime? leaseUntil, DateTime now) =>
        state == ImportState.Running && leaseUntil < now ? ImportState.Interrupted : state;
}
