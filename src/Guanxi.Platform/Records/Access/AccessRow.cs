namespace Guanxi.Platform.Records.Access;

/// <summary>What a search of the access log asks for; null or empty: anything.</summary>
internal sealed record AccessFilter(string? Person, AccessKind? Kind, string? RecordType, long? RecordId, DateOnly? From, DateOnly? To);

/// <summary>One line of the access log as it is shown.</summary>
internal sealed record AccessRow
{
    public required long Id { get; init; }

    /// <summary>Instant, UTC.</summary>
    public required DateTime At { get; init; }

    public required string Actor { get; init; }

    public required AccessKind Kind { get; init; }

    public required string? RecordType { get; init; }

    public required long? RecordId { get; init; }

    public required string Detail { get; init; }

    public required long? Count { get; init; }

    public required string Address { get; init; }
}

/// <summary>One day on which somebody read unusually much.</summary>
internal sealed record ReadAlertRow
{
    public required long Id { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Instant, UTC.</summary>
    public required DateTime RaisedAt { get; init; }

    public required string PersonNumber { get; init; }

    public required string PersonName { get; init; }

    public required string? UnitName { get; init; }

    public required int RecordsPerDay { get; init; }
}
