namespace Guanxi.Platform.Chinese;

/// <summary>Turns what a person typed into clauses over the terms of <see cref="SearchText"/>.</summary>
internal static class SearchQueryParser
{
    private const int LongestQuery = 100;
    private const int MostClauses = 12;
    private const int ShortestPhone = 7;
    private const int ShortestTail = 4;
    private const int ShortestPinyin = 2;

    // A trunk 0 and at least nine digits: an area code stands in front, which tails do not carry as 0.
    private const int ShortestWithAreaCode = 10;

    public static SearchQuery Parse(string query)
    {
        var folded = SearchText.Fold(query.Length <= LongestQuery ? query : query[..LongestQuery]).Trim();
        if (AsPhone(folded) is { } phone)
        {
            return new SearchQuery([phone]);
        }

        var clauses = folded
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(chunk => AsPhone(chunk) is { } part ? [part] : Groups(chunk).Select(Clause));
        return new SearchQuery([.. clauses.Take(MostClauses)]);
    }

    // 138-0013-8000 and +86 10 6552 9988 are one number, although they are several words.
    private static SearchClause? AsPhone(string text)
    {
        if (text.Count(char.IsAsciiDigit) < ShortestPhone || PhoneDigits.Read(text) is not { } number)
        {
            return null;
        }

        var dialled = PhoneDigits.Domestic(text);
        var words = Words(SearchRun.Of(text));
        var matches = new List<SearchMatch> { SearchMatch.Prefix(SearchTermKinds.Word + dialled), SearchMatch.Exact(SearchText.TailTerm(dialled)) };
        if (dialled.Length >= ShortestWithAreaCode && dialled[0] == '0')
        {
            matches.Add(SearchMatch.Exact(SearchText.TailTerm(dialled.TrimStart('0'))));
        }

        if (words.Count > 1 && number.Extension.Length == 0)
        {
            matches.Add(SearchMatch.Phrase(words, lastIsPrefix: true));
        }

        return new SearchClause([.. matches]);
    }

    // A Chinese run stands alone; words joined by punctuation (TS-2026-000123, a@b.cn) stand together.
    private static List<List<SearchRun>> Groups(string chunk)
    {
        var groups = new List<List<SearchRun>>();
        foreach (var run in SearchRun.Of(chunk))
        {
            if (!run.IsCjk && run.FollowsClosely && groups.Count > 0 && !groups[^1][^1].IsCjk)
            {
                groups[^1].Add(run);
            }
            else
            {
                groups.Add([run]);
            }
        }

        return groups;
    }

    private static SearchClause Clause(List<SearchRun> group) => group switch
    {
        [{ IsCjk: true } run] => new SearchClause(Chinese(run)),
        [var run] => new SearchClause([.. SingleWord(run.Symbols[0])]),
        _ => new SearchClause(SearchMatch.Phrase(Words(group), lastIsPrefix: true)),
    };

    // The last term of a run is its last character alone; only a query of one character needs it.
    private static SearchMatch Chinese(SearchRun run) => run.Symbols.Count == 1
        ? SearchMatch.Prefix(run.Symbols[0])
        : SearchMatch.Phrase(SearchText.Terms(run).SkipLast(1));

    private static IEnumerable<SearchMatch> SingleWord(string word)
    {
        yield return SearchMatch.Prefix(SearchTermKinds.Word + word);
        if (word.Length >= ShortestTail && word.All(char.IsAsciiDigit))
        {
            yield return SearchMatch.Exact(SearchText.TailTerm(word));
        }
        else if (word.Length >= ShortestPinyin && word.All(char.IsAsciiLetterOrDigit) && word.Any(char.IsAsciiLetter))
        {
            yield return SearchMatch.Prefix(SearchText.InitialsPrefix(word));
            yield return SearchMatch.Prefix(SearchText.FullPinyinPrefix(word));
        }
    }

    private static List<string> Words(IEnumerable<SearchRun> runs) =>
        [.. runs.Select(run => SearchTermKinds.Word + run.Symbols[0])];
}
