namespace Guanxi.Platform.Chinese;

/// <summary>One direction of an OpenCC conversion: characters by array, everything else by greedy longest match.</summary>
internal sealed class ConversionTable
{
    private const int LongestPhrase = 31;

    // 0 = the character stays. 128 KB buy a lookup without hashing for every character of every searched text.
    private readonly char[] characters = new char[char.MaxValue + 1];

    // Bit n is set when a phrase of n UTF-16 units starts with this character; most characters start none.
    private readonly uint[] phraseLengths = new uint[char.MaxValue + 1];

    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> phraseLookup;

    private ConversionTable() => phraseLookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads OpenCC dictionaries: <c>key TAB candidates separated by spaces</c>, <c>#</c> comments.</summary>
    /// <remarks>The first candidate wins. Later sources override earlier ones.</remarks>
    /// <exception cref="InvalidDataException">A line has no TAB, or a key is longer than 31 UTF-16 units.</exception>
    public static ConversionTable Read(params IEnumerable<Stream> sources)
    {
        var table = new ConversionTable();
        foreach (var source in sources)
        {
            using var reader = new StreamReader(source);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                {
                    table.Add(line);
                }
            }
        }

        return table;
    }

    /// <summary>The converted text; the same instance when nothing changes.</summary>
    public string Convert(string text)
    {
        var first = FirstChange(text);
        return first < 0 ? text : ConvertFrom(text, first);
    }

    /// <summary>Converts characters only, phrases ignored, so that a fragment converts as it does inside its text.</summary>
    public string ConvertCharacters(string text)
    {
        var first = 0;
        while (first < text.Length && characters[text[first]] == 0)
        {
            first++;
        }

        return first == text.Length
            ? text
            : string.Create(text.Length, (text, characters), static (target, state) =>
            {
                for (var index = 0; index < target.Length; index++)
                {
                    var converted = state.characters[state.text[index]];
                    target[index] = converted == 0 ? state.text[index] : converted;
                }
            });
    }

    private void Add(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab is < 1 or > LongestPhrase)
        {
            throw new InvalidDataException($"Not an OpenCC entry: {line}");
        }

        var key = line[..tab];
        var value = line[(tab + 1)..].Split(' ')[0];
        if (key.Length == 1 && value.Length == 1)
        {
            characters[key[0]] = key[0] == value[0] ? '\0' : value[0];
            return;
        }

        phrases[key] = value;
        phraseLengths[key[0]] |= 1u << key.Length;
    }

    private int FirstChange(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            var rest = text.AsSpan(index);
            if (TryPhrase(rest, out var phrase, out var length))
            {
                if (!rest[..length].SequenceEqual(phrase))
                {
                    return index;
                }

                index += length;
                continue;
            }

            if (characters[text[index]] != 0)
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    private string ConvertFrom(string text, int first)
    {
        var result = new System.Text.StringBuilder(text.Length + 8).Append(text, 0, first);
        for (var index = first; index < text.Length;)
        {
            if (TryPhrase(text.AsSpan(index), out var phrase, out var length))
            {
                result.Append(phrase);
                index += length;
                continue;
            }

            var converted = characters[text[index]];
            result.Append(converted == 0 ? text[index] : converted);
            index++;
        }

        return result.ToString();
    }

    private bool TryPhrase(ReadOnlySpan<char> text, out string phrase, out int length)
    {
        var lengths = phraseLengths[text[0]];
        while (lengths != 0)
        {
            length = System.Numerics.BitOperations.Log2(lengths);
            if (length <= text.Length && phraseLookup.TryGetValue(text[..length], out phrase!))
            {
                return true;
            }

            lengths &= ~(1u << length);
        }

        phrase = string.Empty;
        length = 0;
        return false;
    }
}
