namespace Guanxi.Platform.Imports.Runs;

/// <summary>Why something of a file is not in the base.</summary>
internal enum RejectionKind
{
    Failed,
    Skipped,

    /// <summary>An undo left a value alone.</summary>
    Conflict,
}

/// <summary>A row that was not taken, with what the person needs to mend it.</summary>
internal sealed class ImportRejection
{
    public long Id { get; init; }

    public required long RunId { get; init; }

    public required RejectionKind Kind { get; init; }

    /// <summary>Row of the file; 0 for a conflict.</summary>
    public required int Row { get; init; }

    /// <summary>JSON list of <see cref="RejectionReason"/>.</summary>
    public required string Reasons { get; init; }

    /// <summary>JSON list of the row's cells.</summary>
    public required string Cells { get; init; }
}
