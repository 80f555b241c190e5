using System.Globalization;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Guanxi.Platform.Imports.Undo;

/// <summary>Values as the history writes them, and back.</summary>
internal static class UndoValues
{
    public static Dictionary<string, string?> Of(EntityEntry entry) =>
        entry.Properties.ToDictionary(property => property.Metadata.Name, property => FieldChange.TextOf(property.CurrentValue));

    /// <summary>Sets a property to what the history says; an empty text where the property cannot be null.</summary>
    public static void Set(EntityEntry entry, string field, string? text)
    {
        var property = entry.Property(field);
        var type = Nullable.GetUnderlyingType(property.Metadata.ClrType) ?? property.Metadata.ClrType;
        property.CurrentValue = text is null ? Nothing(property.Metadata.ClrType, property.Metadata.IsNullable) : Read(type, text);
    }

    private static object? Nothing(Type type, bool isNullable) => isNullable ? null : type == typeof(string) ? "" : Activator.CreateInstance(type);

    private static object Read(Type type, string text) =>
        type == typeof(string) ? text
        : type == typeof(DateTime) ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        : type == typeof(DateOnly) ? DateOnly.Parse(text, CultureInfo.InvariantCulture)
        : type.IsEnum ? Enum.Parse(type, text)
        : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
}
