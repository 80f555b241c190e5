using Guanxi.Platform.Data;
using Guanxi.Platform.Demo;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Host;

/// <summary>What happens between building the application and serving.</summary>
internal static class Startup
{
    public static async Task PrepareAsync(WebApplication app)
    {
        await MigrateAsync(app.Services, CancellationToken.None);
        if (app.Configuration.GetValue<bool>("Demo"))
        {
            await FillForDemoAsync(app.Services);
        }

        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Guanxi 关系: {string.Join(' ', app.Urls)}"));
    }

    /// <summary>An empty base gets the invented company; one with people in it is served as it is.</summary>
    private static async Task FillForDemoAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<DemoBase>().IsEmptyAsync(CancellationToken.None))
        {
            await DemoCommand.RunAsync(scope.ServiceProvider, Console.Out, CancellationToken.None);
        }
    }

    /// <summary>Creates or updates the base; EF's own lock lets one of several nodes do it.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GuanxiDbContext>().Database.MigrateAsync(cancel);
    }
}
