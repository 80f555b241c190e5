using Guanxi.Platform.Chinese;

namespace Guanxi.Customers.Phones;

/// <summary>What a typed number means.</summary>
internal static class PhoneRule
{
    public const int LongestNumber = 60;

    /// <summary>Digits of E.164 without plus; of a number that no plan knows, all its digits.</summary>
    public static string Normal(string number)
    {
        var parsed = PhoneNumbers.Parse(number);
        return parsed.E164 is { } known ? known[1..] : string.Concat(number.Where(char.IsAsciiDigit));
    }

    public static PhoneLine LineOf(string number) => PhoneNumbers.Parse(number).Kind switch
    {
        PhoneKind.Mobile => PhoneLine.Mobile,
        PhoneKind.FixedLine => PhoneLine.FixedLine,
        _ => PhoneLine.Other,
    };

    /// <summary>True when no numbering plan knows the number: worth a warning, not a refusal.</summary>
    public static bool IsDoubtful(string number) => !PhoneNumbers.Parse(number).IsValid;

    public static Phone Make(PhoneDraft draft)
    {
        var number = WrittenText.Line(draft.Number);
        return new Phone { Kind = draft.Kind ?? LineOf(number), Number = number, Normal = Normal(number) };
    }
}
