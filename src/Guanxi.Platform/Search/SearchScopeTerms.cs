using System.Globalization;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Search;

/// <summary>Data scope inside the index: each document carries terms for its type, owner, unit and the people it is shared with.</summary>
/// <remarks>
/// So the index itself leaves out what a person may not see, and a seller with forty customers finds them among a
/// million as fast as the administrator does. Letters: <c>k</c> type, <c>o</c> owner, <c>d</c> unit, <c>s</c> shared;
/// none of them begins a term of <see cref="SearchText"/>.
/// </remarks>
internal static class SearchScopeTerms
{
    /// <summary>The scope terms of a document.</summary>
    public static IEnumerable<string> Of(string recordType, SearchDocumentDraft draft)
    {
        yield return Type(recordType);
        if (draft.OwnerId is { } owner)
        {
            yield return Term('o', recordType, owner);
        }

        if (draft.UnitId is { } unit)
        {
            yield return Term('d', recordType, unit);
        }

        foreach (var person in draft.SharedWithIds)
        {
            yield return Term('s', recordType, person);
        }
    }

    /// <summary>What a person may find, as one more clause of the query; null when that is everything there is.</summary>
    /// <param name="reaches">Reach per record type searched.</param>
    /// <param name="allTypes">True when these are all types that exist.</param>
    public static SearchClause? Clause(IReadOnlyCollection<KeyValuePair<string, Reach>> reaches, bool allTypes) =>
        allTypes && reaches.All(reach => reach.Value.Everything)
            ? null
            : new SearchClause([.. reaches.SelectMany(reach => Alternatives(reach.Key, reach.Value)).Select(SearchMatch.Exact)]);

    private static IEnumerable<string> Alternatives(string recordType, Reach reach) => reach.Everything
        ? [Type(recordType)]
        : reach.UnitIds.Select(unit => Term('d', recordType, unit))
            .Append(Term('o', recordType, reach.StaffId))
            .Append(Term('s', recordType, reach.StaffId));

    private static string Type(string recordType) => "k" + recordType;

    private static string Term(char kind, string recordType, long id) => kind + recordType + id.ToString(CultureInfo.InvariantCulture);
}
