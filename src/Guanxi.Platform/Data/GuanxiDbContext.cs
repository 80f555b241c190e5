using Guanxi.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Data;

/// <summary>The one database context. It names no table: every module brings its own mappings.</summary>
/// <remarks>
/// Saving through it writes, in one transaction, the rows, their change history and their search documents
/// (<see cref="SaveProcess"/>). Without a save process (design time, model tests) it saves plainly.
/// </remarks>
public sealed class GuanxiDbContext(DbContextOptions<GuanxiDbContext> options, ModuleList modules, SaveProcess? process = null)
    : DbContext(options)
{
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        process is null
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : process.SaveAsync(this, cancellationToken);

    /// <summary>Saves what is tracked and nothing beside it; for the parts of the save process themselves.</summary>
    internal Task<int> SaveRowsAsync(CancellationToken cancel) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancel);

    /// <summary>Refused: a synchronous save would go past history and search.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: history and search index are written there.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var assembly in modules.Assemblies)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        ModelConventions.Apply(modelBuilder, Database.IsNpgsql());
    }
}
