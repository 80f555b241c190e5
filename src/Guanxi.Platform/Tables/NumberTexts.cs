using System.Globalization;

namespace Guanxi.Platform.Tables;

/// <summary>Numbers and dates of a workbook as the texts that a person sees, the same in every culture.</summary>
internal static class NumberTexts
{
    private const double LastDay = 2_958_466; // 10000-01-01
    private const int DaysFrom1900To1904 = 1462;

    /// <summary>The text of a stored number.</summary>
    /// <param name="raw">The number as the file writes it; null when only the value is known.</param>
    /// <param name="startsIn1904">The workbook counts days from 1904 (old Macintosh files).</param>
    public static string Format(double value, string? raw, ExcelNumberFormat format, bool startsIn1904)
    {
        if (format.ShowsDate || format.ShowsTime)
        {
            var day = value + (startsIn1904 && format.ShowsDate ? DaysFrom1900To1904 : 0);
            if (day is >= 0 and < LastDay)
            {
                return Moment(day, format);
            }
        }

        if (format.ShowsPercent && Math.Abs(value) < 1e20)
        {
            return ((decimal)value * 100).ToString("0.############", CultureInfo.InvariantCulture) + "%";
        }

        var plain = Plain(value, raw);
        return format.MinimumDigits > plain.Length && plain.All(char.IsAsciiDigit) ? plain.PadLeft(format.MinimumDigits, '0') : plain;
    }

    public static string Format(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Format(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}");

    private static string Plain(double value, string? raw)
    {
        // Programs other than Excel store identity numbers of 18 digits; going through double would lose the last three.
        if (raw is not null && raw.Length is > 0 and <= 28 && raw.AsSpan(raw[0] == '-' ? 1 : 0).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return raw;
        }

        // The conversion to decimal keeps 15 digits, which is what Excel shows of 0.1 + 0.2.
        return Math.Abs(value) < 7e28
            ? ((decimal)value).ToString("0.############################", CultureInfo.InvariantCulture)
            : value.ToString("F0", CultureInfo.InvariantCulture);
    }

    private static string Moment(double day, ExcelNumberFormat format)
    {
        if (!format.ShowsDate || day < 1)
        {
            return Format(TimeSpan.FromSeconds(Math.Round(day * 86_400)));
        }

        // Excel believes that 1900 was a leap year: its days before March 1900 are one ahead.
        var shifted = day < 60 ? day + 1 : day;
        return Format(DateTime.FromOADate(0).AddSeconds(Math.Round(shifted * 86_400)));
    }
}
