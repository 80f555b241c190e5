namespace Guanxi.Platform.Records.Access;

/// <summary>Somebody opened unusually many records on one day (SVCREG-17). Once per person and day.</summary>
internal sealed class ReadAlert
{
    public long Id { get; init; }

    public long StaffId { get; init; }

    /// <summary>The person's unit on that day, whose head is told.</summary>
    public long? UnitId { get; init; }

    /// <summary>Day in China.</summary>
    public DateOnly Day { get; init; }

    public DateTime RaisedAt { get; init; }

    /// <summary>The limit that was passed.</summary>
    public int RecordsPerDay { get; init; }
}
