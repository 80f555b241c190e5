using Guanxi.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Search;

internal static class SearchSetup
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddScoped<SearchUpdater>();
        services.AddScoped<SearchQueries>();
        services.AddScoped<RebuildSearchIndex>();
        services.AddSingleton<ISearchIndex>(provider => provider.GetRequiredService<DatabaseKind>() == DatabaseKind.Sqlite
            ? new SqliteSearchIndex()
            : new PostgreSqlSearchIndex());
    }
}
