using Guanxi.Platform.Data;

namespace Guanxi.Platform.Imports.Targets;

/// <summary>What became of a row.</summary>
public enum RowResult
{
    /// <summary>A new record.</summary>
    Created,

    /// <summary>A record that stood in the base before was changed.</summary>
    Updated,

    /// <summary>Added to a record that an earlier row of the same import had made or changed.</summary>
    Merged,

    /// <summary>Left out as the person wished, or because the row says nothing new.</summary>
    Skipped,

    /// <summary>Has problems.</summary>
    Failed,
}

/// <summary>What became of a row, why, and of which record.</summary>
/// <param name="Result">What became of it.</param>
/// <param name="Problems">Reasons of a failed or skipped row.</param>
/// <param name="Record">The record created or changed; null in a check.</param>
public sealed record RowOutcome(RowResult Result, IReadOnlyList<ImportProblem> Problems, RecordReference? Record = null);
