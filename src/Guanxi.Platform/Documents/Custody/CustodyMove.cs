using Guanxi.Platform.Data;

namespace Guanxi.Platform.Documents.Custody;

/// <summary>One hand-over of a paper (移交记录). The receiver confirms it.</summary>
internal sealed class CustodyMove : IHistoric
{
    public long Id { get; init; }

    public required long PaperId { get; init; }

    public required long FromId { get; init; }

    public required long ToId { get; init; }

    public required DateOnly On { get; init; }

    public required string Place { get; init; }

    /// <summary>Instant at which the receiver confirmed, or null.</summary>
    public DateTime? ConfirmedAt { get; set; }

    public RecordReference HistoryOf => new(PaperDocument.ObjectType, PaperId);
}
