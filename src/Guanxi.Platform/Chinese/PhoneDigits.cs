using System.Text.RegularExpressions;

namespace Guanxi.Platform.Chinese;

/// <summary>The digits of a telephone number as people write it.</summary>
/// <param name="IsInternational">Whether it begins with + or 00; the digits then begin with a country code.</param>
/// <param name="Digits">All digits without + or 00, and without the (0) of <c>+86(0)10</c>.</param>
/// <param name="Extension">The digits of the extension, or empty.</param>
internal sealed partial record PhoneDigits(bool IsInternational, string Digits, string Extension)
{
    /// <summary>Takes a number apart.</summary>
    /// <returns>Null when something other than digits and the usual separators stands in it.</returns>
    public static PhoneDigits? Read(string text)
    {
        var folded = TextFold.Normalise(text).Trim();
        var match = Shape().Match(folded.StartsWith("tel:", StringComparison.Ordinal) ? folded[4..] : folded);
        if (!match.Success)
        {
            return null;
        }

        var digits = OnlyDigits(match.Groups["number"].Value);
        var isInternational = match.Groups["plus"].Success || digits.StartsWith("00", StringComparison.Ordinal);
        if (isInternational && !match.Groups["plus"].Success)
        {
            digits = digits[2..];
        }

        return new PhoneDigits(isInternational, digits, match.Groups["extension"].Value);
    }

    /// <summary>The digits as dialled inside China, for searching: no country code 86, no extension.</summary>
    /// <remarks>A text that is no telephone number gives all its digits. Fixed lines written with +86 get their 0 back.</remarks>
    public static string Domestic(string text)
    {
        var number = Read(text);
        if (number is null)
        {
            return OnlyDigits(TextFold.Normalise(text));
        }

        if (!number.IsInternational || !number.Digits.StartsWith("86", StringComparison.Ordinal))
        {
            return number.Digits;
        }

        var national = number.Digits[2..].TrimStart('0');
        var isDialledBare = (national.Length == 11 && national[0] == '1')
            || national.StartsWith("400", StringComparison.Ordinal)
            || national.StartsWith("800", StringComparison.Ordinal);
        return isDialledBare ? national : "0" + national;
    }

    private static string OnlyDigits(string text) =>
        string.Concat(text.Replace("(0)", string.Empty, StringComparison.Ordinal).Where(char.IsAsciiDigit));

    [GeneratedRegex(
        @"^(?<plus>\+)?(?<number>[0-9 ()\-./\u2010-\u2015\u00A0]*[0-9][0-9 ()\-./\u2010-\u2015\u00A0]*?)" +
        @"(?:[\s;,\-]*(?:ext(?:ension|n)?|x|转|轉|分机|分機|#|,)[\s.:=]*(?<extension>[0-9]{1,7}))?\s*$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
