using Guanxi.Platform.Data;

namespace Guanxi.Platform.Numbering.Forms;

/// <summary>A form that left the pad. A drawn number without a row is unused.</summary>
internal sealed class FormNumber : IHistoric, IVersioned
{
    public long Id { get; init; }

    public required long StockId { get; init; }

    /// <summary>Kind of the stock, repeated so that the database itself refuses a second use.</summary>
    public required string Kind { get; init; }

    public required long Serial { get; init; }

    public required FormState State { get; set; }

    /// <summary>What it was used for, such as a receipt's payer or a subscription's number.</summary>
    public string Document { get; set; } = "";

    public string? RecordType { get; init; }

    public long? RecordId { get; init; }

    /// <summary>Why it is void.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Who used or voided it last.</summary>
    public long? StaffId { get; set; }

    public required DateTime At { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(FormStock.RecordType, StockId);
}
