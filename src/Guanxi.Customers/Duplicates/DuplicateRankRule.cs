using Guanxi.Customers.Archive;

namespace Guanxi.Customers.Duplicates;

/// <summary>Which existing customers are probably the one asked about, and why.</summary>
internal static class DuplicateRankRule
{
    /// <summary>From this weight on creating a second entry must be confirmed.</summary>
    private const int LikelyWeight = 80;

    /// <param name="kind">A person's name alone says little: many people share one.</param>
    /// <param name="asked">Keys of the query.</param>
    /// <param name="found">Keys of existing customers that met them.</param>
    /// <returns>The surest first, then the older entry.</returns>
    public static IReadOnlyList<DuplicateMatch> Rank(CustomerKind kind, IReadOnlyList<KnownKey> asked, IEnumerable<FoundKey> found) =>
    [
        .. found.GroupBy(key => key.CustomerId)
            .Select(group => Match(kind, asked, group.Key, group))
            .OrderByDescending(match => match.Certainty)
            .ThenByDescending(match => match.Weight)
            .ThenBy(match => match.CustomerId),
    ];

    private static DuplicateMatch Match(CustomerKind kind, IReadOnlyList<KnownKey> asked, long customerId, IEnumerable<FoundKey> found)
    {
        var reasons = found.GroupBy(key => key.Kind)
            .Select(group => (Kind: group.Key, Weight: group.Max(key => WeightOf(kind, asked, key))))
            .OrderByDescending(reason => reason.Weight)
            .ToList();
        var weight = reasons.Sum(reason => reason.Weight);
        var certainty = reasons.Exists(reason => reason.Kind == DuplicateKeyKind.CreditCode) ? DuplicateCertainty.Certain
            : weight >= LikelyWeight ? DuplicateCertainty.Likely
            : DuplicateCertainty.Possible;
        return new DuplicateMatch(customerId, certainty, [.. reasons.Select(reason => reason.Kind)], weight);
    }

    private static int WeightOf(CustomerKind kind, IReadOnlyList<KnownKey> asked, FoundKey found) => found.Kind switch
    {
        DuplicateKeyKind.CreditCode => 200,
        DuplicateKeyKind.Name => kind == CustomerKind.Company ? 80 : 40,
        DuplicateKeyKind.Phone => 80,
        DuplicateKeyKind.Email => 50,
        DuplicateKeyKind.CoreName => asked.Contains(new KnownKey(found.Kind, found.Key)) ? 45 : 20,
        _ => throw new ArgumentOutOfRangeException(nameof(found), found.Kind, null),
    };
}
