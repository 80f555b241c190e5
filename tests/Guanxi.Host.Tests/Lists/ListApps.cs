using Guanxi.Host.Tests.App;
using Guanxi.Host.Tests.Lists;
using Guanxi.Host.Tests.Work;
using Guanxi.Platform.Work;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(ListSqliteApp))]
[assembly: AssemblyFixture(typeof(ListPostgreSqlApp))]

namespace Guanxi.Host.Tests.Lists;

/// <summary>The program with the tests' lists and works, on SQLite.</summary>
public sealed class ListSqliteApp : SqliteApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(AddTestModule);
    }

    internal static void AddTestModule(IServiceCollection services)
    {
        ListTestModule.AddTo(services);
        services.AddSingleton<WorkRecord>();
        services.AddWorkKind<CountingWork>(CountingWork.Kind, resumes: false);
        services.AddWorkKind<ResumingWork>(ResumingWork.Kind, resumes: true);
        services.AddWorkKind<WaitingWork>(WaitingWork.Kind, resumes: false);
    }
}

/// <summary>The same on PostgreSQL.</summary>
public sealed class ListPostgreSqlApp : PostgreSqlApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(ListSqliteApp.AddTestModule);
    }
}
