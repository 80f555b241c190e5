namespace Guanxi.Platform.Records;

/// <summary>What happened to a row.</summary>
public enum ChangeKind
{
    Created,
    Changed,
    Deleted,
}

/// <summary>Through which door a change came.</summary>
public enum ChangeSource
{
    Page,
    Api,
    Import,
    Command,
    System,
}

/// <summary>One line of the change history. Never changed, never deleted; each carries the hash of the one before.</summary>
internal sealed class ChangeEntry
{
    public long Id { get; init; }

    public required DateTime At { get; init; }

    public long? StaffId { get; init; }

    /// <summary>Name of the person at that time; stays readable when the person is gone.</summary>
    public required string Actor { get; init; }

    public required ChangeSource Source { get; init; }

    /// <summary>Groups the changes of one large act, such as <c>import:12</c>.</summary>
    public string? Operation { get; init; }

    public required string RecordType { get; init; }

    public required long RecordId { get; init; }

    /// <summary>Entity name of the row: the record itself or a part of it.</summary>
    public required string Entity { get; init; }

    public required long EntityId { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>JSON list of <see cref="Data.FieldChange"/>.</summary>
    public required string Fields { get; init; }

    public string PreviousHash { get; set; } = "";

    public string Hash { get; set; } = "";
}
