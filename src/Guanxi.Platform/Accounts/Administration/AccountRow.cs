namespace Guanxi.Platform.Accounts.Administration;

/// <summary>State of an account as people speak of it.</summary>
internal enum AccountState
{
    Active,
    Locked,
    Disabled,

    /// <summary>The person has left the company.</summary>
    Left,
}

/// <summary>An account as the administrator's pages show it.</summary>
internal sealed record AccountRow
{
    public required long Id { get; init; }

    public required long StaffId { get; init; }

    public required string UserName { get; init; }

    /// <summary>The user name in upper case, by which the list is sorted.</summary>
    public required string SortName { get; init; }

    public required string Person { get; init; }

    public required string Unit { get; init; }

    public required AccountState State { get; init; }

    public required bool HasSecondFactor { get; init; }

    public required bool MustChangePassword { get; init; }

    public required DateTime? LastSignInAt { get; init; }
}
