namespace Guanxi.Platform.Tables;

/// <summary>How much of a foreign file we are willing to read.</summary>
/// <param name="FileBytes">Size of the file as uploaded.</param>
/// <param name="UncompressedBytes">Sum of what the parts of an .xlsx unpack to, counted while unpacking.</param>
/// <param name="CompressionRatio">Unpacked to packed size of one part; applies beyond 16 MB, since small repetitive parts pack very well.</param>
/// <param name="Rows">Rows with content in one sheet.</param>
/// <param name="Columns">Columns up to the last one that holds something.</param>
/// <param name="CellCharacters">UTF-16 units of one cell; Excel itself holds 32,767.</param>
/// <param name="SharedTextCharacters">UTF-16 units of the shared texts of an .xlsx, the only part that is kept in memory.</param>
public sealed record TableReadLimits(
    long FileBytes = 200L << 20,
    long UncompressedBytes = 2L << 30,
    int CompressionRatio = 200,
    int Rows = 1_048_576,
    int Columns = 1_000,
    int CellCharacters = 32_767,
    long SharedTextCharacters = 100_000_000)
{
    public static TableReadLimits Default { get; } = new();
}
