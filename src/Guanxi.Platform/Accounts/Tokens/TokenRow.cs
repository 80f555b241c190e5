namespace Guanxi.Platform.Accounts.Tokens;

/// <summary>A token as its owner's list shows it.</summary>
public sealed record TokenRow
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Prefix { get; init; }

    public required string? Role { get; init; }

    public required bool IsReadOnly { get; init; }

    public required DateOnly ExpiresOn { get; init; }

    public required DateTime? LastUsedAt { get; init; }
}
