using Guanxi.Platform.Data;

namespace Guanxi.Platform.Documents.Custody;

/// <summary>A signed paper: who holds it, where it lies, whether the custodian has it (REAL-111).</summary>
internal sealed class PaperDocument : IHistoric, IVersioned
{
    public const string ObjectType = "paper-document";

    public long Id { get; init; }

    /// <summary>Number on the paper, such as <c>0012</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Code of the value list <c>paper-kind</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Customer or case in words.</summary>
    public required string Reference { get; set; }

    /// <summary>Record that the paper belongs to, if any.</summary>
    public string? RecordType { get; init; }

    public long? RecordId { get; init; }

    public required DateOnly SignedOn { get; init; }

    public required int Copies { get; init; }

    /// <summary>Staff id of the person who has the paper now.</summary>
    public required long HolderId { get; set; }

    /// <summary>Safe, cabinet, folder.</summary>
    public required string Place { get; set; }

    /// <summary>Date on which the custodian took it over; null while it is not handed over.</summary>
    public DateOnly? HandedOverOn { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(ObjectType, Id);
}
