using System.Collections.Immutable;

namespace Guanxi.Platform.Chinese;

/// <summary>Terms that must stand one behind the other; a single term is the common case.</summary>
/// <param name="Terms">At least one term.</param>
/// <param name="LastIsPrefix">Whether the last term need only begin so.</param>
public sealed record SearchMatch(ImmutableArray<string> Terms, bool LastIsPrefix)
{
    /// <summary>A term that must be found whole.</summary>
    public static SearchMatch Exact(string term) => new([term], LastIsPrefix: false);

    /// <summary>The beginning of a term.</summary>
    public static SearchMatch Prefix(string term) => new([term], LastIsPrefix: true);

    /// <summary>Terms in order.</summary>
    public static SearchMatch Phrase(IEnumerable<string> terms, bool lastIsPrefix = false) => new([.. terms], lastIsPrefix);

    /// <inheritdoc />
    public override string ToString() => string.Join('_', Terms) + (LastIsPrefix ? "*" : string.Empty);
}
