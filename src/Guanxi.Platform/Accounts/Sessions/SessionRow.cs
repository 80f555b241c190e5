namespace Guanxi.Platform.Accounts.Sessions;

/// <summary>A session as the lists show it.</summary>
public sealed record SessionRow
{
    public required long Id { get; init; }

    public required long StaffId { get; init; }

    public required string Person { get; init; }

    public required string UserName { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime LastSeenAt { get; init; }

    public required string Address { get; init; }

    public required string Agent { get; init; }
}
