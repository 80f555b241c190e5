using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Platform.Imports.Runs;

/// <summary>A record that an import made or changed; each once for a run.</summary>
internal sealed class ImportedRecord
{
    public long Id { get; init; }

    public required long RunId { get; init; }

    public required string RecordType { get; init; }

    public required long RecordId { get; init; }

    /// <summary>The row that first made or changed it.</summary>
    public required int Row { get; init; }

    /// <summary><see cref="RowResult.Created"/> or <see cref="RowResult.Updated"/>.</summary>
    public required RowResult Result { get; init; }

    /// <summary>True once an undo has dealt with it.</summary>
    public bool Undone { get; set; }
}
