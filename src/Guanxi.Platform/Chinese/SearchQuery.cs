using System.Collections.Immutable;

namespace Guanxi.Platform.Chinese;

/// <summary>What a person searches for: every clause must be answered.</summary>
/// <param name="Clauses">None when nothing in the query can be searched for.</param>
public sealed record SearchQuery(ImmutableArray<SearchClause> Clauses)
{
    /// <summary>Whether there is nothing to search for; the database must not be asked then.</summary>
    public bool IsEmpty => Clauses.IsEmpty;

    /// <inheritdoc />
    public override string ToString() => string.Join(" & ", Clauses);
}
