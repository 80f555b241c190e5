namespace Guanxi.Platform.Chinese;

/// <summary>The one tokenizer of the search index, the same for SQLite (FTS5, unicode61) and PostgreSQL (tsvector).</summary>
/// <remarks>Terms hold letters and digits only. Kinds of terms: <see cref="SearchTermKinds"/>.</remarks>
public static class SearchText
{
    private const int LongestInitials = 16;
    private const int LongestPinyin = 24;
    private const int MostInitialStarts = 24;
    private const int MostPinyinStarts = 8;
    private const int ShortestTail = 4;
    private const int LongestTail = 11;

    /// <summary>The text as it is compared: NFKC, lower case, Simplified character by character.</summary>
    /// <remarks>Phrases are ignored on purpose: see <see cref="ChineseConverter.ToSimplifiedCharacters"/>.</remarks>
    public static string Fold(string text) => ChineseConverter.Default.ToSimplifiedCharacters(TextFold.Normalise(text));

    /// <summary>The terms of a text in order; the position of a term is its place in this list.</summary>
    /// <remarks>
    /// A run of Chinese characters gives its overlapping pairs and then its last character alone: so each character
    /// begins a term, and a phrase of pairs cannot run on from one run into the next.
    /// </remarks>
    public static IReadOnlyList<string> IndexTerms(string text) => [.. SearchRun.Of(Fold(text)).SelectMany(Terms)];

    /// <summary>Terms by which a name is found when its pinyin is typed.</summary>
    /// <remarks>
    /// A query of two or more letters that begins the initials at any character (hdjd, djd, jd for 华东机电), or the
    /// full pinyin at one of the first eight characters (huadong, dongji), is a prefix of one of these terms.
    /// Up to eight readings of polyphones. Initials are cut after 16 letters, full pinyin after 24.
    /// </remarks>
    /// <returns>Distinct terms; none for a name without Chinese characters.</returns>
    public static IReadOnlyList<string> PinyinTerms(string name, NameKind kind = NameKind.General)
    {
        var parts = Pinyin.Parts(name, kind);
        if (!parts.Exists(part => part.IsHan))
        {
            return [];
        }

        var initials = PinyinVariants.Of(parts, part => part.InitialOptions, 8).Select(strings => string.Concat(strings));
        var syllables = PinyinVariants.Of(parts, part => part.Options, 8);
        return [.. initials.SelectMany(InitialTerms).Concat(syllables.SelectMany(FullPinyinTerms)).Distinct()];
    }

    /// <summary>Terms by which a telephone number is found: its digits as a number, and its last 4 to 11 digits.</summary>
    /// <remarks>The country code of China and the extension are left out, the trunk 0 is left out of the tails.</remarks>
    public static IReadOnlyList<string> PhoneTerms(string number)
    {
        var dialled = PhoneDigits.Domestic(number);
        if (dialled.Length == 0)
        {
            return [];
        }

        var national = dialled.TrimStart('0');
        var tails = Enumerable.Range(ShortestTail, LongestTail - ShortestTail + 1)
            .Where(length => length <= national.Length)
            .Select(length => $"{SearchTermKinds.PhoneTail}{national[^length..]}");
        return [.. new[] { $"{SearchTermKinds.Word}{dialled}" }.Concat(tails)];
    }

    /// <summary>How to search for what a person typed; the words of a query must all be found.</summary>
    /// <returns>A query without clauses when nothing in it can be searched for.</returns>
    public static SearchQuery ParseQuery(string query) => SearchQueryParser.Parse(query);

    /// <summary>A prefix that finds <see cref="PinyinTerms"/> by initials.</summary>
    internal static string InitialsPrefix(string letters) => SearchTermKinds.Initials + Cut(letters, LongestInitials);

    /// <summary>A prefix that finds <see cref="PinyinTerms"/> by full pinyin.</summary>
    internal static string FullPinyinPrefix(string letters) => SearchTermKinds.FullPinyin + Cut(letters, LongestPinyin);

    /// <summary>The exact term of a tail; of more than 11 digits the last 11 count.</summary>
    internal static string TailTerm(string digits) =>
        SearchTermKinds.PhoneTail + digits[^Math.Min(digits.Length, LongestTail)..];

    internal static IEnumerable<string> Terms(SearchRun run)
    {
        if (!run.IsCjk)
        {
            yield return SearchTermKinds.Word + run.Symbols[0];
            yield break;
        }

        for (var index = 0; index + 1 < run.Symbols.Count; index++)
        {
            yield return run.Symbols[index] + run.Symbols[index + 1];
        }

        yield return run.Symbols[^1];
    }

    private static IEnumerable<string> InitialTerms(string initials) =>
        Enumerable.Range(0, Math.Clamp(initials.Length - 1, 0, MostInitialStarts))
            .Select(start => InitialsPrefix(initials[start..]));

    private static IEnumerable<string> FullPinyinTerms(string[] syllables) =>
        Enumerable.Range(0, Math.Min(syllables.Length, MostPinyinStarts))
            .Select(start => FullPinyinPrefix(string.Concat(syllables[start..])));

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
