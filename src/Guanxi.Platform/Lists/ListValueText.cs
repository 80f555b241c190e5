using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Guanxi.Platform.Lists;

/// <summary>Writes the values of plain columns as text and back, the same in every culture: for cursors and for filter values.</summary>
public static class ListValueText
{
    /// <summary>The text of a number, text, date, instant or truth value; null for null.</summary>
    public static string? Write(object? value) => value switch
    {
        null => null,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        bool claim => claim ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Reads a text as the type of a column (nullable types as their own).</summary>
    /// <returns>False when the text is no such value or the type is none of those that lists filter by.</returns>
    public static bool TryRead(Type type, string text, [NotNullWhen(true)] out object? value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        value = type switch
        {
            _ when type == typeof(string) => text,
            _ when type == typeof(long) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(int) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(decimal) => decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(double) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
            _ when type == typeof(bool) => bool.TryParse(text, out var claim) ? claim : null,
            _ when type == typeof(DateOnly) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
            _ when type == typeof(DateTime) => ReadInstant(text),
            _ when type.IsEnum => Enum.TryParse(type, text, ignoreCase: true, out var choice) && Enum.IsDefined(type, choice) ? choice : null,
            _ => null,
        };
        return value is not null;
    }

    private static DateTime? ReadInstant(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
