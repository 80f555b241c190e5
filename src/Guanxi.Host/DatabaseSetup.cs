using Guanxi.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Guanxi.Host;

/// <summary>Chooses SQLite (a file in the data folder) or PostgreSQL (<c>Database=postgres://…</c>) by configuration.</summary>
internal static class DatabaseSetup
{
    public static void AddGuanxiDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var address = configuration["Database"];
        var kind = IsPostgreSql(address) ? DatabaseKind.PostgreSql : DatabaseKind.Sqlite;
        services.AddSingleton(typeof(DatabaseKind), kind);
        services.AddSingleton(new WriteGate(oneWriter: kind == DatabaseKind.Sqlite));
        if (kind == DatabaseKind.PostgreSql)
        {
            var source = NpgsqlDataSource.Create(PostgreSqlConnection(address!));
            services.AddSingleton(source);
            services.AddDbContext<GuanxiDbContext>(options => options
                .UseNpgsql(source, npgsql => npgsql.MigrationsAssembly("Guanxi.Migrations.PostgreSql"))
                .ConfigureWarnings(Quieten));
        }
        else
        {
            var connection = SqliteConnectionText(address, configuration["DataFolder"]);
            services.AddDbContext<GuanxiDbContext>(options => options
                .UseSqlite(connection, sqlite => sqlite.MigrationsAssembly("Guanxi.Migrations.Sqlite")

                    // One parameter for a list of ids: the statement stays the same, and is neither built nor planned anew for each length.
                    .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .ConfigureWarnings(Quieten)
                .AddInterceptors(SqlitePragmas.Instance));
        }
    }

    // A module may well have no table.
    private static void Quieten(WarningsConfigurationBuilder warnings) => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning);

    private static bool IsPostgreSql(string? address) =>
        address is not null && (address.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) || address.Contains("Host=", StringComparison.OrdinalIgnoreCase));

    private static string SqliteConnectionText(string? address, string? folder)
    {
        if (!string.IsNullOrEmpty(address))
        {
            return address.Contains('=', StringComparison.Ordinal) ? address : new SqliteConnectionStringBuilder { DataSource = address }.ToString();
        }

        folder = Path.GetFullPath(string.IsNullOrEmpty(folder) ? "data" : folder);
        Directory.CreateDirectory(folder);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "guanxi.db") }.ToString();
    }

    /// <summary><c>postgres://user:password@host:port/database</c> as the driver wants it; its own form is passed through.</summary>
    private static string PostgreSqlConnection(string address)
    {
        if (!address.Contains("://", StringComparison.Ordinal))
        {
            return address;
        }

        var uri = new Uri(address);
        var login = uri.UserInfo.Split(':', 2);
        return new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.IsDefaultPort || uri.Port < 0 ? 5432 : uri.Port,
            Database = uri.AbsolutePath.Trim('/'),
            Username = Uri.UnescapeDataString(login[0]),
            Password = login.Length > 1 ? Uri.UnescapeDataString(login[1]) : null,
        }.ToString();
    }
}
