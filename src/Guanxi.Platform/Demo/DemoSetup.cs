using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Demo;

internal static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services) => services.AddScoped(provider => new DemoBase(
        provider.GetRequiredService<DbContextOptions<GuanxiDbContext>>(),
        provider.GetRequiredService<ModuleList>(),
        provider.GetRequiredService<WriteGate>(),
        provider.GetRequiredService<DatabaseKind>(),
            provider.GetRequiredService<IBulkStore>(),
        provider.GetServices<ISearchSource>(),
        provider.GetRequiredService<ISearchIndex>(),
        provider.GetRequiredService<TimeProvider>()));
}
