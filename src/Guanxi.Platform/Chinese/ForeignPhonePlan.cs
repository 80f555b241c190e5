namespace Guanxi.Platform.Chinese;

/// <summary>The plans of the neighbours and partners that our customers' cards carry most; others pass by length alone.</summary>
internal sealed record ForeignPhonePlan(string CountryCode, string Region, int Length, string MobileStarts, string FixedStarts, int[] Groups)
{
    // E.164 allows 15 digits with the country code; below 7 nothing can be dialled from abroad.
    private const int Shortest = 7;
    private const int Longest = 15;

    private static readonly ForeignPhonePlan[] Known =
    [
        new("852", "HK", 8, "5679", "23", [4, 4]),
        new("853", "MO", 8, "6", "28", [4, 4]),
        new("886", "TW", 9, "9", "2345678", [3, 3, 3]),
        new("886", "TW", 8, string.Empty, "345678", [1, 3, 4]),
        new("65", "SG", 8, "89", "36", [4, 4]),
        new("44", "GB", 10, "7", "12", [2, 4, 4]),
    ];

    /// <param name="digits">Country code and national number.</param>
    /// <returns>The country code and what its plan says; null when no country has such a number.</returns>
    public static (string CountryCode, PlannedNumber Number)? Find(string digits)
    {
        if (digits.Length is < Shortest or > Longest || digits[0] == '0')
        {
            return null;
        }

        ForeignPhonePlan[] plans = [.. Known.Where(plan => digits.StartsWith(plan.CountryCode, StringComparison.Ordinal))];
        if (plans.Length == 0)
        {
            return (string.Empty, new PlannedNumber(PhoneKind.Other, null, digits, HasTrunk: false));
        }

        var national = digits[plans[0].CountryCode.Length..].TrimStart('0');
        return plans
            .Where(plan => plan.Length == national.Length)
            .Select(plan => plan.Kind(national) is { } kind
                ? (plan.CountryCode, new PlannedNumber(kind, plan.Region, PhoneGrouping.Group(national, plan.Groups), HasTrunk: false))
                : default((string, PlannedNumber)?))
            .FirstOrDefault(found => found is not null);
    }

    private PhoneKind? Kind(string national) =>
        MobileStarts.Contains(national[0], StringComparison.Ordinal) ? PhoneKind.Mobile
        : FixedStarts.Contains(national[0], StringComparison.Ordinal) ? PhoneKind.FixedLine
        : null;
}
