namespace Guanxi.Platform.Api;

/// <summary>A POST that a program may send twice: the first one acts, every later one gets the same answer.</summary>
/// <remarks>Saved together with what the request did, so that neither exists without the other.</remarks>
internal sealed class IdempotencyKey
{
    public const int LongestKey = 200;

    public long Id { get; init; }

    /// <summary>Whose key it is: a person may not get another's answer.</summary>
    public required string Caller { get; init; }

    /// <summary>As sent in <c>Idempotency-Key</c>.</summary>
    public required string Key { get; init; }

    public required string Route { get; init; }

    /// <summary>SHA-256 (hex) of the body.</summary>
    public required string BodyHash { get; init; }

    public required DateTime At { get; init; }

    /// <summary>HTTP status of the answer; null between the save and the answer.</summary>
    public int? Status { get; init; }

    public string? ContentType { get; init; }

    public string? Location { get; init; }

    public string? ETag { get; init; }

    public string? Body { get; init; }
}
