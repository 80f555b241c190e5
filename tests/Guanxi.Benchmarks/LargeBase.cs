using System.Diagnostics;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Demo;
using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Phones;
using Guanxi.Host;
using Guanxi.Platform.Accounts.FirstAdministrator;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Benchmarks;

/// <summary>Fills an empty base with a million customers, their people and the search index over both.</summary>
internal static class LargeBase
{
    public const string Password = "benchmark-1";

    private const int Batch = 20_000;
    private const int Seed = 20_260_101;

    public static async Task<int> GenerateAsync(string database, int customers)
    {
        var clock = Stopwatch.StartNew();
        await using var app = GuanxiHost.Build([$"--Database={database}", "--Logging:LogLevel:Default=Warning"]);
        await Startup.MigrateAsync(app.Services, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentStaff>().ActAsMachine("benchmark", ChangeSource.Command);
        var outcome = await scope.ServiceProvider.GetRequiredService<CreateFirstAdministrator>()
            .RunAsync(new FirstAdministratorRequest("基准公司", "管理员", "admin", Password), CancellationToken.None);
        if (outcome.Refused)
        {
            Console.Error.WriteLine("The base is not empty.");
            return 1;
        }

        var db = scope.ServiceProvider.GetRequiredService<GuanxiDbContext>();
        await db.Database.OpenConnectionAsync();
        var writer = new LargeBaseWriter(db, scope.ServiceProvider.GetRequiredService<ISearchIndex>());
        var today = new DateOnly(2026, 11, 1);
        foreach (var chunk in DemoCustomers.Generate(customers, new Random(Seed), today).Chunk(Batch))
        {
            await writer.WriteAsync(chunk);
            Console.WriteLine($"{chunk[^1].Index + 1:N0} customers, {clock.Elapsed.TotalSeconds:N0} s");
        }

        await writer.FinishAsync();
        Console.WriteLine($"done in {clock.Elapsed.TotalSeconds:N0} s");
        return 0;
    }
}
