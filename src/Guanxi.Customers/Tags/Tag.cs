namespace Guanxi.Customers.Tags;

/// <summary>A word that people stick on customers.</summary>
internal sealed class Tag
{
    public const int LongestName = 40;

    public long Id { get; init; }

    public required string Name { get; init; }
}
