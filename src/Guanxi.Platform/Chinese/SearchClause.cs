using System.Collections.Immutable;

namespace Guanxi.Platform.Chinese;

/// <summary>One thing that was asked for; any of the alternatives answers it.</summary>
/// <param name="Alternatives">At least one.</param>
public sealed record SearchClause(params ImmutableArray<SearchMatch> Alternatives)
{
    /// <inheritdoc />
    public override string ToString() => string.Join('|', Alternatives);
}
