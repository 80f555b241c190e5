using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;

namespace Guanxi.Platform.Accounts.Tokens;

/// <summary>A secret with which a program acts for a person over the API. Only its hash is kept.</summary>
internal sealed class ApiToken : IHistoric
{
    public long Id { get; init; }

    public long StaffId { get; init; }

    /// <summary>What the person calls it: where it is used.</summary>
    public required string Name { get; init; }

    /// <summary>First characters of the token, by which a person recognises it.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the token in hexadecimal.</summary>
    public required string SecretHash { get; init; }

    /// <summary>The one role of the person that counts for this token; null: all of them.</summary>
    public long? RoleId { get; init; }

    /// <summary>True when the token may not change anything.</summary>
    public bool IsReadOnly { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Last day (in China) on which it works.</summary>
    public DateOnly ExpiresOn { get; init; }

    /// <summary>Instant (UTC) of the last use, up to a minute old; null when it was never used.</summary>
    public DateTime? LastUsedAt { get; init; }

    public DateTime? RevokedAt { get; set; }

    public RecordReference HistoryOf => new(StaffMember.RecordType, StaffId);
}
