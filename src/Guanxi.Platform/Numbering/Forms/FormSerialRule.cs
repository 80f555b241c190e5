using System.Globalization;

namespace Guanxi.Platform.Numbering.Forms;

/// <summary>Reads and writes the numbers printed on pre-numbered forms.</summary>
public static class FormSerialRule
{
    /// <summary>Most digits on a form.</summary>
    public const int MaxDigits = 12;

    /// <summary>The serial printed as this text, or null when it is no number of a form.</summary>
    public static long? Parse(string? text) =>
        text?.Trim() is { Length: > 0 and <= MaxDigits } digits && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? serial : null;

    /// <summary>The serial as printed: 12 with four digits is <c>0012</c>.</summary>
    public static string Format(long serial, int digits) => serial.ToString(new string('0', digits), CultureInfo.InvariantCulture);

    /// <summary>True when two ranges, ends included, have a number in common.</summary>
    public static bool Overlaps(long firstFrom, long firstTo, long secondFrom, long secondTo) => firstFrom <= secondTo && secondFrom <= firstTo;
}
