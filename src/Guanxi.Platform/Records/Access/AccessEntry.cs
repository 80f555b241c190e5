namespace Guanxi.Platform.Records.Access;

/// <summary>What somebody did that changed nothing, or tried to do.</summary>
public enum AccessKind
{
    Viewed,
    Revealed,
    Printed,
    Exported,
    Downloaded,
    Searched,
    Refused,
    SignedIn,
    SignInFailed,
    LockedOut,
    SignedOut,
    SessionEnded,
    AccountChanged,
    Restored,
}

/// <summary>One line of the access log.</summary>
internal sealed class AccessEntry
{
    public long Id { get; init; }

    public required DateTime At { get; init; }

    public long? StaffId { get; init; }

    /// <summary>Name of the person, or the user name that was tried.</summary>
    public required string Actor { get; init; }

    public required AccessKind Kind { get; init; }

    public string? RecordType { get; init; }

    public long? RecordId { get; init; }

    /// <summary>What exactly: the field shown, the reason given, the path refused, the rows exported.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Number of records, for an export.</summary>
    public long? Count { get; init; }

    public string Address { get; init; } = "";
}
