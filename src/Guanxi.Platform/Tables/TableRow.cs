namespace Guanxi.Platform.Tables;

/// <summary>One row with content.</summary>
/// <param name="Number">Row from 1 as a spreadsheet shows it (a quoted line break does not start a row; blank rows count); for a vCard its first line.</param>
/// <param name="Cells">Texts as the person saw them, null where empty; rows may differ in length.</param>
public sealed record TableRow(int Number, IReadOnlyList<string?> Cells)
{
    /// <summary>What the person should know about single cells of this row.</summary>
    public IReadOnlyList<TableCellWarning> Warnings { get; init; } = [];

    /// <summary>The text at a column (from 0); null when empty or beyond the end of a short row.</summary>
    public string? this[int column] => column < Cells.Count ? Cells[column] : null;
}
