namespace Guanxi.Platform.Numbering.Rules;

/// <summary>A pattern taken apart; made only by <see cref="NumberPatternRule.Parse"/>, so it is always sound.</summary>
public sealed class NumberPattern
{
    internal NumberPattern(IReadOnlyList<NumberPart> parts) => Parts = parts;

    public IReadOnlyList<NumberPart> Parts { get; }

    /// <summary>True when every unit counts for itself.</summary>
    public bool NeedsUnit => Parts.Any(part => part.Kind == NumberPartKind.Unit);

    internal bool Has(string datePart) =>
        Parts.Any(part => part.Kind == NumberPartKind.Date && part.Text.Contains(datePart, StringComparison.Ordinal));
}
