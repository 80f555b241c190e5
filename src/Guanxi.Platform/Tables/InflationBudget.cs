namespace Guanxi.Platform.Tables;

/// <summary>Counts what the parts of a package really unpack to; the sizes that a package declares may lie.</summary>
/// <remarks>A part read twice counts once.</remarks>
internal sealed class InflationBudget(TableReadLimits limits)
{
    private const long RatioAppliesBeyondBytes = 16L << 20;
    private readonly Dictionary<string, long> inflated = new(StringComparer.Ordinal);
    private long total;

    /// <exception cref="TableFileRefusedException">The part or the package unpacks to too much.</exception>
    public void Count(string part, long inflatedBytes, long packedBytes)
    {
        var before = inflated.GetValueOrDefault(part);
        if (inflatedBytes > before)
        {
            inflated[part] = inflatedBytes;
            total += inflatedBytes - before;
        }

        if (total > limits.UncompressedBytes)
        {
            throw new TableFileRefusedException(TableRefusalCodes.ZipBomb) { Limit = limits.UncompressedBytes };
        }

        if (inflatedBytes > RatioAppliesBeyondBytes && inflatedBytes / Math.Max(1, packedBytes) > limits.CompressionRatio)
        {
            throw new TableFileRefusedException(TableRefusalCodes.ZipBomb) { Limit = limits.CompressionRatio };
        }
    }
}
