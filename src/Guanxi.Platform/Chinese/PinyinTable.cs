using System.Collections.Frozen;
using System.Text;

namespace Guanxi.Platform.Chinese;

/// <summary>The embedded readings; two bytes a character of the basic plane, a dictionary for the few hundred others.</summary>
internal static class PinyinTable
{
    private static readonly string[][] Lists;
    private static readonly ushort[] ListOfCharacter = new ushort[char.MaxValue + 1];
    private static readonly FrozenDictionary<int, ushort> ListOfRune;

    static PinyinTable()
    {
        var lists = new List<string[]> { Array.Empty<string>() };
        var others = new Dictionary<int, ushort>();
        foreach (var line in ChineseData.Lines("PinyinReadings.txt"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var list = (ushort)lists.Count;
            lists.Add(line[..tab].Split(','));
            foreach (var rune in line.AsSpan(tab + 1).EnumerateRunes())
            {
                if (rune.IsBmp)
                {
                    ListOfCharacter[rune.Value] = list;
                }
                else
                {
                    others[rune.Value] = list;
                }
            }
        }

        Lists = [.. lists];
        ListOfRune = others.ToFrozenDictionary();
        Words = Read("PinyinWords.txt", ' ');
        WordStarts = Words.Keys.Select(word => Rune.GetRuneAt(word, 0).Value).ToFrozenSet();
        Polyphones = Read("PinyinPolyphones.txt", ',');
        Surnames = Read("PinyinSurnames.txt", ',');
    }

    /// <summary>Words that settle the reading of their characters, one syllable a character.</summary>
    public static FrozenDictionary<string, string[]> Words { get; }

    /// <summary>The code points with which a word begins.</summary>
    public static FrozenSet<int> WordStarts { get; }

    /// <summary>The common readings of characters with several, the most usual in names first.</summary>
    public static FrozenDictionary<string, string[]> Polyphones { get; }

    /// <summary>Surnames with a reading of their own.</summary>
    public static FrozenDictionary<string, string[]> Surnames { get; }

    /// <summary>All readings without tones, most usual first; empty for what is no Han character.</summary>
    public static string[] Readings(Rune rune) =>
        Lists[rune.IsBmp ? ListOfCharacter[rune.Value] : ListOfRune.GetValueOrDefault(rune.Value)];

    private static FrozenDictionary<string, string[]> Read(string fileName, char separator) =>
        ChineseData.Lines(fileName)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(columns => columns[0], columns => columns[1].Split(separator), StringComparer.Ordinal);
}
