namespace Guanxi.Platform.Records;

/// <summary>The end of the chain: locked while entries are appended, and the proof that no last entry was cut off.</summary>
internal sealed class ChainHead
{
    public long Id { get; init; }

    public required string LastHash { get; set; }

    /// <summary>Number of entries in the chain.</summary>
    public long Length { get; set; }
}
