using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Documents;

/// <summary>A document attached to a record, with all its versions.</summary>
internal sealed class Document : IHistoric, IVersioned
{
    public long Id { get; init; }

    public required string RecordType { get; init; }

    public required long RecordId { get; init; }

    public required string Title { get; set; }

    /// <summary>Code of the value list <c>document-kind</c>.</summary>
    public required string Kind { get; set; }

    public required ProtectionClass Protection { get; set; }

    public ArchiveState Archive { get; set; }

    /// <summary>Archivist (TECH-033).</summary>
    public long? FiledById { get; set; }

    public DateTime? FiledAt { get; set; }

    /// <summary>Number of the newest version; 1 for a new document.</summary>
    public int LastNumber { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, RecordId);
}
