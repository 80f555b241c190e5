namespace Guanxi.Customers.Archive;

/// <summary>A company of a group.</summary>
internal sealed record GroupMember
{
    public const int DeepestLevel = 8;

    public const int MostShown = 200;

    public required long Id { get; init; }

    public long? ParentId { get; init; }

    public required string Name { get; init; }

    public required string Number { get; init; }

    public string? Class { get; init; }
}
