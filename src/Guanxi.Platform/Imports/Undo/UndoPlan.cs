namespace Guanxi.Platform.Imports.Undo;

/// <summary>What undoing an import does to one record.</summary>
/// <param name="RemoveRecord">The record goes to the bin.</param>
/// <param name="RemoveRows">Parts that the import added to a record that was there before.</param>
/// <param name="Restorations">Values to put back.</param>
/// <param name="Conflicts">What stays, because somebody has changed it or depends on it.</param>
internal sealed record UndoPlan(
    bool RemoveRecord, IReadOnlyList<UndoRow> RemoveRows, IReadOnlyList<Restoration> Restorations, IReadOnlyList<UndoConflict> Conflicts);

/// <summary>A value to put back.</summary>
internal sealed record Restoration(UndoRow Row, string Field, string? Value);

/// <summary>Something that the undo leaves alone.</summary>
/// <param name="Code">Text key.</param>
/// <param name="Field">The field, or null when the whole record stays.</param>
/// <param name="Current">Value now.</param>
internal sealed record UndoConflict(string Code, string? Field, string? Current);
