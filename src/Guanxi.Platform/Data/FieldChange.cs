using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Guanxi.Platform.Data;

/// <summary>One field's old and new value, as text in invariant form.</summary>
/// <param name="Field">Property name as the program writes it.</param>
/// <param name="Old">Value before, or null.</param>
/// <param name="New">Value after, or null.</param>
public sealed record FieldChange(string Field, string? Old, string? New)
{
    // Bookkeeping that says nothing about the content, and secrets.
    private static readonly HashSet<string> Uninteresting =
    [
        "Id", nameof(IVersioned.Version), "UpdatedAt", "CreatedAt", "ConcurrencyStamp", "SecurityStamp", "PasswordHash", "SecretHash", "AccessFailedCount",
    ];

    internal static List<FieldChange> Of(EntityEntry entry)
    {
        var changes = new List<FieldChange>();
        foreach (var property in entry.Properties)
        {
            if (Uninteresting.Contains(property.Metadata.Name) || (entry.State == EntityState.Modified && !property.IsModified))
            {
                continue;
            }

            var before = entry.State == EntityState.Added ? null : TextOf(property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : TextOf(property.CurrentValue);
            if (before != after)
            {
                changes.Add(new FieldChange(property.Metadata.Name, before, after));
            }
        }

        return changes;
    }

    /// <summary>The same for a row that is written without the change tracker.</summary>
    internal static List<FieldChange> OfNew(IEntityType entity, object row)
    {
        var changes = new List<FieldChange>();
        foreach (var property in entity.GetProperties())
        {
            if (!Uninteresting.Contains(property.Name) && TextOf(property.PropertyInfo!.GetValue(row)) is { } after)
            {
                changes.Add(new FieldChange(property.Name, null, after));
            }
        }

        return changes;
    }

    /// <summary>A value as the history writes it; empty text counts as none.</summary>
    internal static string? TextOf(object? value) => value switch
    {
        null => null,
        "" => null,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
