using System.Text;

namespace Guanxi.Platform.Chinese;

/// <summary>Takes a text apart into what is pronounced: one part for a Han character, one for a Latin word or number.</summary>
internal static class PinyinReader
{
    private const int LongestWord = 3;

    /// <param name="text">A text that is folded already: Simplified, lower case, half width.</param>
    public static List<PinyinPart> Parts(string text, NameKind kind)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        var parts = new List<PinyinPart>(runes.Length);
        for (var index = 0; index < runes.Length;)
        {
            index += PinyinTable.Readings(runes[index]).Length > 0
                ? AddHan(parts, runes, index, kind)
                : AddOther(parts, runes, index);
        }

        return parts;
    }

    private static int AddHan(List<PinyinPart> parts, Rune[] runes, int index, NameKind kind)
    {
        var word = FindWord(runes, index);
        if (word is not null)
        {
            parts.AddRange(word.Select(syllable => new PinyinPart([syllable], IsHan: true)));
            return word.Length;
        }

        parts.Add(new PinyinPart(Options(runes[index], isFirst: parts.Count == 0, kind), IsHan: true));
        return 1;
    }

    private static string[]? FindWord(Rune[] runes, int index)
    {
        // Most characters begin no word; asking first saves building the strings to look up.
        if (!PinyinTable.WordStarts.Contains(runes[index].Value))
        {
            return null;
        }

        for (var length = Math.Min(LongestWord, runes.Length - index); length > 1; length--)
        {
            if (PinyinTable.Words.TryGetValue(string.Concat(runes[index..(index + length)]), out var syllables))
            {
                return syllables;
            }
        }

        return null;
    }

    private static string[] Options(Rune rune, bool isFirst, NameKind kind)
    {
        var character = rune.ToString();
        string[] usual = PinyinTable.Polyphones.TryGetValue(character, out var several)
            ? several
            : PinyinTable.Readings(rune)[..1];

        if (!isFirst || !PinyinTable.Surnames.TryGetValue(character, out var surname))
        {
            return usual;
        }

        return kind == NameKind.Person ? [.. surname.Union(usual)] : [.. usual.Union(surname)];
    }

    private static int AddOther(List<PinyinPart> parts, Rune[] runes, int index)
    {
        var end = index;
        while (end < runes.Length && Rune.IsLetterOrDigit(runes[end]) && PinyinTable.Readings(runes[end]).Length == 0)
        {
            end++;
        }

        if (end == index)
        {
            return 1;
        }

        parts.Add(new PinyinPart([string.Concat(runes[index..end])], IsHan: false));
        return end - index;
    }
}
