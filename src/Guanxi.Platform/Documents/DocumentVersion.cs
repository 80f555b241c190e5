using Guanxi.Platform.Data;
using Guanxi.Platform.Documents.Files;

namespace Guanxi.Platform.Documents;

/// <summary>One version of a document. Never replaced: old versions stay readable.</summary>
internal sealed class DocumentVersion : IHistoric
{
    public long Id { get; init; }

    public required Document Document { get; init; }

    public required StoredFile File { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required string Remark { get; init; }

    public long? UploadedById { get; init; }

    public required DateTime UploadedAt { get; init; }

    public RecordReference HistoryOf => Document.HistoryOf;
}
