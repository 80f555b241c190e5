namespace Guanxi.Platform.Tables;

/// <summary>One typed value to be written. Null values become empty cells.</summary>
public readonly struct TableCell
{
    private readonly string? text;
    private readonly decimal number;
    private readonly DateTime moment;

    private TableCell(TableCellKind kind, string? text = null, decimal number = 0, DateTime moment = default)
    {
        Kind = kind;
        this.text = text;
        this.number = number;
        this.moment = moment;
    }

    public TableCellKind Kind { get; }

    internal string TextValue => text ?? "";

    internal decimal Number => number;

    internal DateTime Moment => moment;

    public static TableCell Text(string? value) => string.IsNullOrEmpty(value) ? default : new(TableCellKind.Text, text: value);

    public static TableCell Integer(long? value) => value is { } given ? new(TableCellKind.Integer, number: given) : default;

    public static TableCell Decimal(decimal? value) => value is { } given ? new(TableCellKind.Decimal, number: given) : default;

    public static TableCell Date(DateOnly? value) => value is { } given ? new(TableCellKind.Date, moment: given.ToDateTime(TimeOnly.MinValue)) : default;

    /// <param name="value">Already in the reader's time zone: a table cannot say which zone it means.</param>
    public static TableCell DateTime(DateTime? value) => value is { } given ? new(TableCellKind.DateTime, moment: given) : default;

    public static TableCell Boolean(bool? value) => value is { } given ? new(TableCellKind.Boolean, number: given ? 1 : 0) : default;
}
