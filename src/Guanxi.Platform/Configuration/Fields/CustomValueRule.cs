using System.Globalization;
using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Reads what was typed into a custom field.</summary>
internal static class CustomValueRule
{
    // What the column keeps: 18 digits, 4 of them behind the point.
    private const decimal LargestNumber = 99_999_999_999_999m;

    /// <summary>The value in its column, or why it cannot be taken. Choices and references are looked up by the caller.</summary>
    /// <param name="typed">Not empty.</param>
    public static Outcome<CustomValueDraft> Read(CustomFieldDefinition field, string typed) => field.Type switch
    {
        CustomFieldType.Number => ReadNumber(field, typed, decimals: 4),
        CustomFieldType.Money => ReadNumber(field, typed, decimals: 2),
        CustomFieldType.Date => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new CustomValueDraft { Date = date }
            : new Refusal("custom-date", field.FormField),
        _ => typed.Length <= CustomValue.MaxText
            ? new CustomValueDraft { Text = typed }
            : new Refusal("field-too-long", field.FormField) { Arguments = [CustomValue.MaxText] },
    };

    /// <summary>What the database keeps unique, or null for a field that may repeat.</summary>
    public static string? UniqueKey(CustomFieldDefinition field, CustomValueDraft value) => !field.IsUnique
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{field.Id}:{Written(value)}");

    /// <summary>The value as a form takes it; a reference is its id.</summary>
    public static string Written(CustomValueDraft value) => value switch
    {
        { Text: { } text } => text,
        { Number: { } number } => number.ToString("0.####", CultureInfo.InvariantCulture),
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { ReferenceId: { } id } => id.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private static Outcome<CustomValueDraft> ReadNumber(CustomFieldDefinition field, string typed, int decimals) =>
        decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= LargestNumber && decimal.Round(number, decimals) == number
            ? new CustomValueDraft { Number = number }
            : new Refusal("custom-number", field.FormField) { Arguments = [decimals] };
}
