using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Guanxi.Platform.Chinese;

/// <summary>The numbering plan of the mainland (+86): mobile ranges, area codes, 400 numbers.</summary>
/// <remarks>Which areas have eight digits and which mobile ranges are open: facts as libphonenumber states them.</remarks>
internal static partial class ChinesePhonePlan
{
    private static readonly FrozenSet<string> Areas = ChineseData.Lines("TelephoneAreaCodes.csv").Skip(1)
        .Select(line => line.Split(',')[1].TrimStart('0'))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="national">The national number without trunk 0.</param>
    /// <returns>Null when the plan knows no such number.</returns>
    public static PlannedNumber? Find(string national)
    {
        if (Mobile().IsMatch(national))
        {
            return new PlannedNumber(PhoneKind.Mobile, "CN", PhoneGrouping.Group(national, 3, 4, 4), HasTrunk: false);
        }

        if (Shared().IsMatch(national))
        {
            return new PlannedNumber(PhoneKind.SharedCost, "CN", PhoneGrouping.Group(national, 3, 3, 4), HasTrunk: false);
        }

        return FixedLine(national);
    }

    private static PlannedNumber? FixedLine(string national)
    {
        var areaLength = national.StartsWith("10", StringComparison.Ordinal) || national.StartsWith('2') ? 2 : 3;
        if (national.Length <= areaLength || !Areas.Contains(national[..areaLength]))
        {
            return null;
        }

        var subscriber = national[areaLength..];
        var area = national[..areaLength];
        var isLengthRight = subscriber.Length switch
        {
            8 => areaLength == 2 || EightDigits().IsMatch(area) || EitherLength().IsMatch(area),
            7 => areaLength == 3 && !EightDigits().IsMatch(area),
            _ => false,
        };

        // 0 is the trunk, 1 begins services and mobiles, 9 services.
        return isLengthRight && subscriber[0] is >= '2' and <= '8'
            ? new PlannedNumber(PhoneKind.FixedLine, "CN", PhoneGrouping.Group(national, areaLength, subscriber.Length - 4, 4), HasTrunk: true)
            : null;
    }

    [GeneratedRegex("^1(?:[38][0-9]|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])[0-9]{8}$")]
    private static partial Regex Mobile();

    [GeneratedRegex("^400[0-9]{7}$")]
    private static partial Regex Shared();

    [GeneratedRegex("^(?:311|37[179]|4[15]1|43[12]|51[0-9]|52[37]|53[12]|551|57[13-79]|59[15]|731|791|75[57]|76[09]|871|898)$")]
    private static partial Regex EightDigits();

    [GeneratedRegex("^(?:43[35]|754|851)$")]
    private static partial Regex EitherLength();
}
