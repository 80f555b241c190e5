using System.Collections.Immutable;

namespace Guanxi.Platform.Chinese;

/// <summary>Everything by which one record is found, field by field. Immutable: each <c>With</c> gives a new one.</summary>
/// <remarks>Between two fields stands a separator, so no phrase runs from one field into the next.</remarks>
public sealed class SearchDocument
{
    private readonly ImmutableList<IReadOnlyList<string>> fields;

    private SearchDocument(ImmutableList<IReadOnlyList<string>> fields) => this.fields = fields;

    /// <summary>A document without fields.</summary>
    public static SearchDocument Empty { get; } = new([]);

    /// <summary>Adds a text that is found by any fragment; null or blank adds nothing.</summary>
    public SearchDocument WithText(string? text) => With(text, SearchText.IndexTerms);

    /// <summary>Adds a name that is found by any fragment and by its pinyin; null or blank adds nothing.</summary>
    public SearchDocument WithName(string? name, NameKind kind = NameKind.General) =>
        WithText(name).With(name, present => SearchText.PinyinTerms(present, kind));

    /// <summary>Adds a telephone number that is found by its beginning and by its last digits; null or blank adds nothing.</summary>
    public SearchDocument WithPhone(string? number) => With(number, SearchText.PhoneTerms);

    /// <summary>All terms with their positions, separators included.</summary>
    public IEnumerable<IndexTerm> Terms() =>
        fields
            .SelectMany((field, index) => index == 0 ? field : field.Prepend(SearchTermKinds.FieldSeparator))
            .Select((term, index) => new IndexTerm(term, index + 1));

    private SearchDocument With(string? text, Func<string, IReadOnlyList<string>> terms)
    {
        IReadOnlyList<string> field = string.IsNullOrWhiteSpace(text) ? [] : terms(text);
        return field.Count == 0 ? this : new SearchDocument(fields.Add(field));
    }
}
