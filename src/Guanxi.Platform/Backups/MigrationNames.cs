using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Backups;

/// <summary>Migrations by name alone: each database's are made a few seconds apart and have time stamps of their own.</summary>
internal static class MigrationNames
{
    /// <summary>Applied to the base, in order.</summary>
    public static async Task<IReadOnlyList<string>> AppliedAsync(DbContext db, CancellationToken cancel) =>
        [.. (await db.Database.GetAppliedMigrationsAsync(cancel)).Select(Name)];

    private static string Name(string id) => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
