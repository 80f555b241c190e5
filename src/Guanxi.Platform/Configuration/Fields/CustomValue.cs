using Guanxi.Platform.Data;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>What a record holds in a custom field; several rows for several choices. Only the column of the field's type is filled.</summary>
internal sealed class CustomValue : IHistoric
{
    public const int MaxText = 400;

    public long Id { get; init; }

    public required string RecordType { get; init; }

    public required long RecordId { get; init; }

    public required long FieldId { get; init; }

    /// <summary>Text, or the code of a choice.</summary>
    public string? Text { get; set; }

    public decimal? Number { get; set; }

    public DateOnly? Date { get; set; }

    /// <summary>Id of the employee or customer.</summary>
    public long? ReferenceId { get; set; }

    /// <summary>Field and value in one, filled only for unique fields: the database refuses the second.</summary>
    public string? UniqueKey { get; set; }

    public RecordReference HistoryOf => new(RecordType, RecordId);
}
