using System.Globalization;
using System.Text;

namespace Guanxi.Platform.Chinese;

/// <summary>ASCII keys whose ordinal order is the order of a Chinese telephone book.</summary>
internal static class PinyinSortKey
{
    private const int Longest = 200;

    public static string Of(IEnumerable<PinyinPart> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            if (key.Length >= Longest)
            {
                break;
            }

            key.Append(key.Length > 0 ? " " : string.Empty).Append(Ascii(part.Options[0]));
        }

        return key.ToString(0, Math.Min(key.Length, Longest));
    }

    private static string Ascii(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        var result = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                result.Append((char)rune.Value);
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                // The tilde puts other scripts behind every letter; five digits keep code point order.
                result.Append(CultureInfo.InvariantCulture, $"~{rune.Value:x5}");
            }
        }

        return result.ToString();
    }
}
