using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

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

            var before = entry.State == EntityState.Added ? null : Text(property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : Text(property.CurrentValue);
            if (before != after)
            {
                changes.Add(new FieldChange(property.Metadata.Name, before, after));
            }
        }

        return changes;
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        "" => null,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
