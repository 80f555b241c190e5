using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Documents;

/// <summary>A document as lists show it.</summary>
/// <remarks>Public for the component that shows it.</remarks>
public sealed record DocumentRow
{
    public required long Id { get; init; }

    public required string RecordType { get; init; }

    public required long RecordId { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required ProtectionClass Protection { get; init; }

    public required ArchiveState Archive { get; init; }

    public required string? FiledBy { get; init; }

    public required DateTime? FiledAt { get; init; }

    public required int LastNumber { get; init; }

    public RecordReference Record => new(RecordType, RecordId);
}
