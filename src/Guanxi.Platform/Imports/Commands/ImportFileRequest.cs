using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Platform.Imports.Commands;

/// <summary>An import asked for at the command line.</summary>
public sealed record ImportFileRequest
{
    public string Target { get; init; } = "customers";

    /// <summary>Path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>Null: the first sheet with content.</summary>
    public string? SheetName { get; init; }

    /// <summary>Name of a saved mapping; <c>auto</c> guesses from the headings.</summary>
    public string Mapping { get; init; } = "auto";

    public DuplicateChoice Duplicates { get; init; }

    /// <summary>Staff number of the owner of rows that name none.</summary>
    public string? Owner { get; init; }

    /// <summary>Check only.</summary>
    public bool DryRun { get; init; }
}
