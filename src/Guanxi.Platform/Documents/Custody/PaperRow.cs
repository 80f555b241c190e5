namespace Guanxi.Platform.Documents.Custody;

/// <summary>A paper as the register shows it.</summary>
/// <remarks>Public for the component that shows it.</remarks>
public sealed record PaperRow
{
    public required long Id { get; init; }

    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required string Reference { get; init; }

    public required string? RecordType { get; init; }

    public required long? RecordId { get; init; }

    public required DateOnly SignedOn { get; init; }

    public required int Copies { get; init; }

    public required long HolderId { get; init; }

    public required string Holder { get; init; }

    public required string Place { get; init; }

    public required DateOnly? HandedOverOn { get; init; }

    public required bool HasScan { get; init; }

    public required long Version { get; init; }
}
