namespace Guanxi.Platform.Tables;

/// <summary>A cell whose text may not be what its owner means.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Code">Text key: one of the constants here, or a problem code of a vCard.</param>
public sealed record TableCellWarning(int Column, string Code)
{
    /// <summary>The program that wrote the file stored no result with the formula; opening and saving it in Excel mends it.</summary>
    public const string FormulaWithoutValue = "cell-formula-without-value";

    /// <summary>The cell shows an error such as #N/A.</summary>
    public const string Error = "cell-error";
}
