using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Host;

/// <summary>What happens between building the application and serving.</summary>
internal static class Startup
{
    public static async Task PrepareAsync(WebApplication app)
    {
        await MigrateAsync(app.Services, CancellationToken.None);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Guanxi 关系: {string.Join(' ', app.Urls)}"));
    }

    /// <summary>Creates or updates the base; EF's own lock lets one of several nodes do it.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GuanxiDbContext>().Database.MigrateAsync(cancel);
    }
}
