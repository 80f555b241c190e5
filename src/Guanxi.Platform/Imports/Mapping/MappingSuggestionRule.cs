using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Platform.Imports.Mapping;

/// <summary>Guesses from its heading where a column goes.</summary>
internal static class MappingSuggestionRule
{
    /// <param name="headers">Headings from left to right.</param>
    /// <param name="fields">Fields of the target; of two that may be meant the one declared first wins.</param>
    /// <returns>A field key for each column, null where nothing fits. A field that does not repeat is given once, to its first column.</returns>
    public static IReadOnlyList<string?> Suggest(IReadOnlyList<string> headers, IReadOnlyList<ImportField> fields)
    {
        var folded = headers.Select(HeaderRule.Fold).ToList();
        var result = new string?[headers.Count];
        var taken = new HashSet<string>();
        Give(folded, result, taken, Index(fields, field => field.Synonyms), field => true);
        Give(folded, result, taken, Index(fields, field => field.PossibleSynonyms), field => !field.YieldsTo.Any(taken.Contains));
        return result;
    }

    /// <summary>What was remembered, for the headings of another file; unknown headings and fields are left out.</summary>
    /// <param name="remembered">Field key by folded heading.</param>
    public static IReadOnlyList<string?> Apply(
        IReadOnlyList<string> headers, IReadOnlyDictionary<string, string> remembered, IReadOnlyList<ImportField> fields)
    {
        var known = fields.ToDictionary(field => field.Key);
        var taken = new HashSet<string>();
        return
        [
            .. headers.Select(header => remembered.GetValueOrDefault(HeaderRule.Fold(header)) is { } key
                && known.TryGetValue(key, out var field) && (taken.Add(key) || field.Repeats) ? key : null),
        ];
    }

    private static void Give(
        List<string> headers, string?[] result, HashSet<string> taken, ILookup<string, ImportField> index, Func<ImportField, bool> mayTake)
    {
        for (var column = 0; column < headers.Count; column++)
        {
            var field = result[column] is null && headers[column].Length > 0
                ? index[headers[column]].FirstOrDefault(candidate => mayTake(candidate) && (candidate.Repeats || !taken.Contains(candidate.Key)))
                : null;
            if (field is not null)
            {
                result[column] = field.Key;
                taken.Add(field.Key);
            }
        }
    }

    private static ILookup<string, ImportField> Index(IReadOnlyList<ImportField> fields, Func<ImportField, IReadOnlyList<string>> names) => fields
        .SelectMany(field => names(field).Select(name => (Name: HeaderRule.Fold(name), Field: field)))
        .ToLookup(pair => pair.Name, pair => pair.Field);
}
