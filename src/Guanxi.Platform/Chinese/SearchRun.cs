using System.Globalization;
using System.Text;

namespace Guanxi.Platform.Chinese;

/// <summary>An unbroken run of one kind of writing inside a folded text.</summary>
/// <param name="Symbols">One string a Chinese, Japanese or Korean character; a single string for a word or number.</param>
/// <param name="IsCjk">Whether it is written without blanks and therefore indexed by pairs of characters.</param>
/// <param name="FollowsClosely">Whether only punctuation, no blank, stands between it and the run before.</param>
internal sealed record SearchRun(IReadOnlyList<string> Symbols, bool IsCjk, bool FollowsClosely)
{
    private const int LongestWord = 64;

    /// <summary>The runs of a folded text in order.</summary>
    public static IEnumerable<SearchRun> Of(string folded)
    {
        var symbols = new List<string>();
        var inCjk = false;
        var close = false;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (IsPassedOver(rune))
            {
                continue;
            }

            var isCjk = IsCjkLetter(rune);
            var isPart = isCjk || Rune.IsLetterOrDigit(rune);
            if (symbols.Count > 0 && (!isPart || isCjk != inCjk))
            {
                yield return Finish(symbols, inCjk, close);
                symbols = [];
                close = true;
            }

            if (isPart)
            {
                inCjk = isCjk;
                symbols.Add(isCjk ? Symbol(rune) : rune.ToString());
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                close = false;
            }
        }

        if (symbols.Count > 0)
        {
            yield return Finish(symbols, inCjk, close);
        }
    }

    private static SearchRun Finish(List<string> symbols, bool isCjk, bool close) =>
        isCjk ? new SearchRun(symbols, true, close) : new SearchRun([Word(string.Concat(symbols))], false, close);

    // Marks, and the apostrophes of xi'an and O'Neill, neither part words nor belong to them.
    private static bool IsPassedOver(Rune rune) =>
        rune.Value is '\'' or '`' or '\u2019' or '\u02BC'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static string Word(string word)
    {
        var plain = Ascii.IsValid(word)
            ? word
            : string.Concat(word.Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(Rune.IsLetterOrDigit));
        return plain.Length <= LongestWord ? plain : plain[..LongestWord];
    }

    private static bool IsCjkLetter(Rune rune) =>
        rune.Value is 0x3007
        || (rune.Value >= 0x3005 && Rune.IsLetter(rune)
            && rune.Value is (>= 0x3005 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF));

    // SQLite's unicode61 knows the letters of Unicode 6.1 and cuts a term at any later one, so those are spelt in ASCII.
    private static string Symbol(Rune rune) =>
        rune.Value is (>= 0x4DB6 and <= 0x4DBF) or (>= 0x9FCD and <= 0x9FFF) or > 0xFFFF
            ? string.Create(CultureInfo.InvariantCulture, $"{SearchTermKinds.SpeltCharacter}{rune.Value:x5}")
            : rune.ToString();
}
