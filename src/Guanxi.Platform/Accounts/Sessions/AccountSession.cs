namespace Guanxi.Platform.Accounts.Sessions;

/// <summary>How a session ended.</summary>
public enum SessionEnding
{
    /// <summary>The person signed out.</summary>
    SignedOut,

    /// <summary>The person ended it from another session.</summary>
    EndedByOwner,

    EndedByAdministrator,

    /// <summary>Nobody used it for too long, or it lasted too long.</summary>
    Expired,

    /// <summary>The password or the second factor was changed, or the account was disabled.</summary>
    AccountChanged,
}

/// <summary>One sign-in of a person in one browser. Its id is a claim of the cookie, so that it can be ended from elsewhere.</summary>
internal sealed class AccountSession
{
    public long Id { get; init; }

    public long AccountId { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>Instant (UTC) of the last request, up to a minute old: it is written at most once a minute.</summary>
    public required DateTime LastSeenAt { get; set; }

    public string Address { get; init; } = "";

    public string Agent { get; init; } = "";

    public DateTime? EndedAt { get; set; }

    /// <summary>Staff id of the person who ended it; null when it expired.</summary>
    public long? EndedById { get; set; }

    public SessionEnding? Ending { get; set; }
}
