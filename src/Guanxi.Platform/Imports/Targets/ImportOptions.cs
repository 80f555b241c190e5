namespace Guanxi.Platform.Imports.Targets;

/// <summary>What happens with a row whose record is in the base already.</summary>
public enum DuplicateChoice
{
    /// <summary>The row is left out.</summary>
    Skip,

    /// <summary>Filled cells replace the record's values; empty cells change nothing.</summary>
    Update,

    /// <summary>A second record is made all the same.</summary>
    Create,
}

/// <summary>What holds for every row.</summary>
public sealed record ImportOptions
{
    public DuplicateChoice Duplicates { get; init; }

    /// <summary>Owner of rows that name none; null: the importing person.</summary>
    public long? OwnerId { get; init; }

    /// <summary>Unit of rows that name none; null: the importing person's.</summary>
    public long? UnitId { get; init; }

    /// <summary>Source of rows that name none.</summary>
    public string? Source { get; init; }

    /// <summary>Tags for every row.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
