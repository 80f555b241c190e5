namespace Guanxi.Platform.Chinese;

/// <summary>Telephone numbers as Chinese offices write them.</summary>
public static class PhoneNumbers
{
    private const string China = "86";

    // Fewer digits are short codes, more than 17 no plan allows.
    private const int FewestDigits = 5;
    private const int MostDigits = 17;

    /// <summary>Takes a number apart; without + or 00 it is one of the mainland.</summary>
    /// <returns>Never null: a number that is not valid keeps what was typed as its display.</returns>
    public static PhoneNumber Parse(string text)
    {
        var read = PhoneDigits.Read(text);
        if (read is null)
        {
            return Invalid(text, isPossible: false);
        }

        var found = Find(read);
        if (found is not var (countryCode, number))
        {
            return Invalid(text, read.Digits.Length is >= FewestDigits and <= MostDigits);
        }

        var extension = read.Extension.Length == 0 ? string.Empty : $" ext. {read.Extension}";
        var separator = countryCode.Length == 0 ? string.Empty : " ";
        var international = $"+{countryCode}{separator}{number.Grouped}{extension}";
        var display = countryCode == China ? $"{(number.HasTrunk ? "0" : string.Empty)}{number.Grouped}{extension}" : international;
        var e164 = $"+{countryCode}{number.Grouped.Replace(" ", string.Empty, StringComparison.Ordinal)}";
        return new PhoneNumber(e164, display, international, number.Kind, number.Region, read.Extension, IsPossible: true, IsValid: true);
    }

    /// <summary>The number with its middle hidden: <c>138****8000</c>; shorter ones show less, other text shows nothing.</summary>
    public static string Mask(string text)
    {
        var digits = PhoneDigits.Domestic(text);
        var (start, end) = digits.Length switch
        {
            >= 11 => (3, 4),
            >= 7 => (2, 2),
            >= 4 => (0, 1),
            _ => (0, 0),
        };

        return digits.Length == 0 ? "***" : $"{digits[..start]}{new string('*', digits.Length - start - end)}{digits[^end..]}";
    }

    private static (string CountryCode, PlannedNumber Number)? Find(PhoneDigits read)
    {
        if (read.IsInternational && !read.Digits.StartsWith(China, StringComparison.Ordinal))
        {
            return ForeignPhonePlan.Find(read.Digits);
        }

        var national = read.IsInternational ? read.Digits[China.Length..] : read.Digits;
        var number = ChinesePhonePlan.Find(national.StartsWith('0') ? national[1..] : national);
        return number is null ? null : (China, number);
    }

    private static PhoneNumber Invalid(string text, bool isPossible) =>
        new(null, text.Trim(), null, PhoneKind.Other, null, string.Empty, isPossible, IsValid: false);
}
