using Guanxi.Host;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

return 0;

/// <summary>Gives dotnet ef the model for the database named in the variable GUANXI_MIGRATE (sqlite or postgresql).</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<GuanxiDbContext>
{
    public GuanxiDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<GuanxiDbContext>();
        if (Environment.GetEnvironmentVariable("GUANXI_MIGRATE") == "postgresql")
        {
            options.UseNpgsql("Host=design-time", npgsql => npgsql.MigrationsAssembly("Guanxi.Migrations.PostgreSql"));
        }
        else
        {
            options.UseSqlite("Data Source=design-time", sqlite => sqlite.MigrationsAssembly("Guanxi.Migrations.Sqlite"));
        }

        return new GuanxiDbContext(options.Options, GuanxiHost.Modules);
    }
}
