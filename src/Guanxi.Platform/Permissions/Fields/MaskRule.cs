using System.Globalization;
using System.Text;

namespace Guanxi.Platform.Permissions.Fields;

/// <summary>How a value looks to those who may not read it (CSF-18). The number of stars never tells the length.</summary>
public static class MaskRule
{
    /// <summary>Stands for a value of which nothing is shown.</summary>
    public const string Hidden = "****";

    // A mask that shows six digits must leave at least as many unknown as make guessing pointless.
    private const int FewestDigits = 7;
    private const int MostDigits = 13;

    /// <summary>The mask of a value; empty stays empty, so that people see what is still to be asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pattern is none of the known ones.</exception>
    public static string? Mask(string? value, MaskPattern pattern) => string.IsNullOrWhiteSpace(value) ? value : pattern switch
    {
        MaskPattern.Hidden => Hidden,
        MaskPattern.Phone => Phone(value),
        MaskPattern.Email => Email(value.Trim()),
        MaskPattern.FirstCharacter => FirstCharacter(value.Trim()),
        _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, null),
    };

    // 13800000000 → 138****0000; 010-12345678 → 010-****5678; 12345678 → ****5678; anything else that is too short or too long: hidden.
    private static string Phone(string value)
    {
        var digits = NationalDigits(value);
        if (digits.Length is < FewestDigits or > MostDigits)
        {
            return Hidden;
        }

        var tail = digits[^4..];
        if (digits[0] == '0')
        {
            // Beijing (010) and the 02x cities have three digits, every other area four.
            var area = digits[1] is '1' or '2' ? 3 : 4;
            return digits.Length - area >= FewestDigits ? $"{digits[..area]}-{Hidden}{tail}" : Hidden;
        }

        return digits.Length >= 11 ? digits[..3] + Hidden + tail : Hidden + tail;
    }

    private static string NationalDigits(string value)
    {
        var narrow = value.Normalize(NormalizationForm.FormKC);
        var digits = string.Concat(narrow.Where(char.IsAsciiDigit));
        return digits.StartsWith("0086", StringComparison.Ordinal) ? digits[4..]
            : digits.StartsWith("86", StringComparison.Ordinal) && digits.Length > 11 ? WithAreaZero(digits[2..])
            : digits;
    }

    // +86 10 12345678 is 010-12345678 at home; a mobile number starts with 1 and has eleven digits.
    private static string WithAreaZero(string digits) => digits.Length == 11 && digits[0] == '1' ? digits : digits[0] == '0' ? digits : "0" + digits;

    private static string Email(string value)
    {
        var at = value.LastIndexOf('@');
        return at <= 0 ? Hidden : (at == 1 ? "" : First(value[..at])) + Hidden + value[at..];
    }

    private static string FirstCharacter(string value) =>
        new StringInfo(value).LengthInTextElements < 2 ? Hidden : First(value) + "**";

    // A whole character, not half of a rare one.
    private static string First(string value) => StringInfo.GetNextTextElement(value);
}
