using System.Globalization;

namespace Guanxi.Platform.Lists;

/// <summary>Reads a filter's values as the column's type, words such as <c>today-7</c> and <c>me</c> included.</summary>
public static class FilterValueRule
{
    private const int MostDays = 36_600;

    /// <summary>The values, or null when one of them cannot be understood.</summary>
    /// <param name="kind">Kind of the field; dates of instants stay dates.</param>
    /// <param name="column">Type of the column.</param>
    /// <param name="texts">As written in the address.</param>
    /// <param name="setting">What words stand for.</param>
    public static IReadOnlyList<object>? Read(ListFieldKind kind, Type column, IReadOnlyList<string> texts, FilterSetting setting)
    {
        var values = new List<object>(texts.Count);
        foreach (var text in texts)
        {
            if (ReadOne(kind, column, text, setting) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    private static object? ReadOne(ListFieldKind kind, Type column, string text, FilterSetting setting)
    {
        if (kind is ListFieldKind.Date or ListFieldKind.Instant)
        {
            if (RelativeDay(text, setting.Today) is { } day || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            {
                return day;
            }

            return kind == ListFieldKind.Instant && ListValueText.TryRead(typeof(DateTime), text, out var instant) ? instant : null;
        }

        text = kind switch
        {
            ListFieldKind.Person when text == OrganisationChoices.Me => ListValueText.Write(setting.StaffId) ?? "0",
            ListFieldKind.Unit when text == OrganisationChoices.Mine => ListValueText.Write(setting.UnitId) ?? "0",
            _ => text,
        };
        return ListValueText.TryRead(column, text, out var value) ? value : null;
    }

    /// <summary><c>today</c>, <c>today-7</c>, <c>today+30</c>; null for anything else.</summary>
    private static DateOnly? RelativeDay(string text, DateOnly today)
    {
        if (!text.StartsWith("today", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = text.AsSpan(5);
        if (rest.IsEmpty)
        {
            return today;
        }

        // In addresses a plus sign may arrive as a space.
        var sign = rest[0] switch { '-' => -1, '+' or ' ' => 1, _ => 0 };
        return sign != 0 && int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays
            ? today.AddDays(sign * days)
            : null;
    }
}
