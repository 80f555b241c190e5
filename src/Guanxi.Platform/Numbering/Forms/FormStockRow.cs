namespace Guanxi.Platform.Numbering.Forms;

/// <summary>A line of the register: a range and what is left of it.</summary>
internal sealed record FormStockRow
{
    public required long Id { get; init; }

    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required long FromSerial { get; init; }

    public required long ToSerial { get; init; }

    public required int Digits { get; init; }

    public required string DrawnBy { get; init; }

    public required DateOnly DrawnOn { get; init; }

    public required long Used { get; init; }

    public required long Void { get; init; }

    public long Drawn => ToSerial - FromSerial + 1;

    public long Left => Drawn - Used - Void;

    public string Range => FormSerialRule.Format(FromSerial, Digits) + "–" + FormSerialRule.Format(ToSerial, Digits);
}
