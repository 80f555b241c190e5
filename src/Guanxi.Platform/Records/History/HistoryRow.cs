namespace Guanxi.Platform.Records.History;

/// <summary>One change as it is shown.</summary>
public sealed record HistoryRow
{
    public required long Id { get; init; }

    /// <summary>Instant, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Name of the person at that time.</summary>
    public required string Actor { get; init; }

    public required ChangeSource Source { get; init; }

    public required string? Operation { get; init; }

    public required string RecordType { get; init; }

    public required long RecordId { get; init; }

    /// <summary>Entity of the row that changed, in kebab case: the record itself or a part of it.</summary>
    public required string Entity { get; init; }

    public required ChangeKind Kind { get; init; }

    public required IReadOnlyList<HistoryField> Fields { get; init; }
}

/// <summary>One field's old and new value, in words and as far as the reader may see them.</summary>
public sealed record HistoryField(string Label, string? Old, string? New);
