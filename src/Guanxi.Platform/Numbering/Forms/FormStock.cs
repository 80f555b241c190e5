using Guanxi.Platform.Data;

namespace Guanxi.Platform.Numbering.Forms;

/// <summary>A range of pre-numbered forms that somebody drew (票据领用登记, REAL-117).</summary>
internal sealed class FormStock : IHistoric, IVersioned
{
    public const string RecordType = "form-stock";

    public long Id { get; init; }

    /// <summary>Number of the drawing, from the number rules.</summary>
    public required string Number { get; init; }

    /// <summary>Kind of form, such as 收据 or 认购书.</summary>
    public required string Kind { get; init; }

    public required long FromSerial { get; init; }

    /// <summary>Last serial of the range, itself included.</summary>
    public required long ToSerial { get; init; }

    /// <summary>Digits printed on the paper: 4 for <c>0012</c>.</summary>
    public required int Digits { get; init; }

    /// <summary>On-site head who drew the pads and answers for them.</summary>
    public required long DrawnById { get; init; }

    public required DateOnly DrawnOn { get; init; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
