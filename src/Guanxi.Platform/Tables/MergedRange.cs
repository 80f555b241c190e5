namespace Guanxi.Platform.Tables;

/// <summary>Cells merged into one. Rows from 1, columns from 0, both ends inclusive.</summary>
internal sealed record MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool Covers(int row) => row >= FirstRow && row <= LastRow;
}
