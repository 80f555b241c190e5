using System.Text;

namespace Guanxi.Platform.Chinese;

/// <summary>The first step of every key: one width, one case.</summary>
internal static class TextFold
{
    /// <summary>NFKC and lower case; a broken surrogate becomes U+FFFD instead of an exception.</summary>
    public static string Normalise(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var whole = HasBrokenSurrogate(text) ? string.Concat(text.EnumerateRunes()) : text;
        return whole.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }

    private static bool HasBrokenSurrogate(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        return start >= 0 && text[start..].EnumerateRunes().Contains(Rune.ReplacementChar);
    }

    private static bool Contains(this SpanRuneEnumerator runes, Rune wanted)
    {
        foreach (var rune in runes)
        {
            if (rune == wanted)
            {
                return true;
            }
        }

        return false;
    }
}
