namespace Guanxi.Platform.Numbering.Rules;

/// <summary>The last serial given for an object in a period. Written only by the upsert of <see cref="NumberSource"/>.</summary>
internal sealed class NumberCounter
{
    public required string ObjectKey { get; init; }

    /// <summary>From <see cref="NumberPatternRule.PeriodKey"/>.</summary>
    public required string PeriodKey { get; init; }

    public long LastSerial { get; init; }
}
