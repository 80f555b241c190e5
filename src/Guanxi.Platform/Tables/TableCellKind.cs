namespace Guanxi.Platform.Tables;

/// <summary>What a written cell holds.</summary>
public enum TableCellKind
{
    Empty,
    Text,
    Integer,
    Decimal,
    Date,
    DateTime,
    Boolean,
}
