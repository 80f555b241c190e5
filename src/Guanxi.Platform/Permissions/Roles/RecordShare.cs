using Guanxi.Platform.Data;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>A record opened to one more person, for reading or for writing too (PRIN-16).</summary>
internal sealed class RecordShare : IHistoric
{
    public long Id { get; init; }

    public required string RecordType { get; init; }

    public long RecordId { get; init; }

    public long StaffId { get; init; }

    public bool MayEdit { get; set; }

    public RecordReference HistoryOf => new(RecordType, RecordId);
}
