using System.Text;

namespace Guanxi.Platform.Chinese;

/// <summary>How Chinese text is read: syllables without tones in lower case, ü written <c>v</c> as it is typed.</summary>
/// <remarks>Latin words and numbers stand for themselves; punctuation is left out. Sources: NOTICE.</remarks>
public static class Pinyin
{
    /// <summary>All readings of a character, most usual first; empty for what is no Han character.</summary>
    public static IReadOnlyList<string> Readings(char character) =>
        char.IsSurrogate(character) ? [] : PinyinTable.Readings(new Rune(character));

    /// <summary>The most likely initials: <c>hdjd</c> for 华东机电, <c>abcjd</c> for ABC机电.</summary>
    public static string Initials(string text, NameKind kind = NameKind.General) =>
        string.Concat(Parts(text, kind).Select(part => part.InitialOptions.First()));

    /// <summary>The initials under all common readings, the most likely first.</summary>
    /// <param name="maximum">How many at most; the less likely are left out.</param>
    public static IReadOnlyList<string> InitialVariants(string text, int maximum = 8, NameKind kind = NameKind.General) =>
        [.. PinyinVariants.Of(Parts(text, kind), part => part.InitialOptions, maximum).Select(strings => string.Concat(strings))];

    /// <summary>The most likely reading, syllables joined: <c>huadongjidian</c> for 华东机电.</summary>
    public static string Full(string text, NameKind kind = NameKind.General) =>
        string.Concat(Parts(text, kind).Select(part => part.Options[0]));

    /// <summary>The joined syllables under all common readings, the most likely first.</summary>
    /// <param name="maximum">How many at most; the less likely are left out.</param>
    public static IReadOnlyList<string> FullVariants(string text, int maximum = 8, NameKind kind = NameKind.General) =>
        [.. PinyinVariants.Of(Parts(text, kind), part => part.Options, maximum).Select(strings => string.Concat(strings))];

    /// <summary>An ASCII key of at most 200 characters; ordinal order of keys is pinyin order of texts.</summary>
    /// <remarks>Syllables and words are joined by blanks, so 李明 comes before 梁. Other scripts follow all letters.</remarks>
    public static string SortKey(string text, NameKind kind = NameKind.General) => PinyinSortKey.Of(Parts(text, kind));

    /// <summary>The parts of any text, folded first.</summary>
    internal static List<PinyinPart> Parts(string text, NameKind kind) =>
        // By phrase, not by character: 乾隆 is read qian, 乾燥 is read gan.
        PinyinReader.Parts(ChineseConverter.Default.ToSimplified(TextFold.Normalise(text)), kind);
}
