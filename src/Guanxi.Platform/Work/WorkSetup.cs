using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Work;

/// <summary>Registers background work.</summary>
public static class WorkSetup
{
    /// <summary>A module's handler of one kind of work.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="kind">Stable name, such as <c>list-export</c>; its text key is <c>work-kind.{kind}</c>.</param>
    /// <param name="resumes">
    /// True: when a node dies, another runs the work again, and <see cref="WorkContext.Memory{T}"/> tells how far it came.
    /// False: it then counts as failed and the person decides.
    /// </param>
    public static IServiceCollection AddWorkKind<T>(this IServiceCollection services, string kind, bool resumes)
        where T : class, IWorkKind
    {
        services.AddScoped<T>();
        return services.AddSingleton(new WorkHandler(kind, resumes, provider => provider.GetRequiredService<T>()));
    }

    internal static void AddWork(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new WorkTerms(configuration.GetValue("Work:ResultDays", 7), configuration.GetValue("Work:ListDays", 90)));
        services.AddScoped<WorkQueue>();
        services.AddScoped<WorkQueries>();
        services.AddScoped<CancelWork>();
        services.AddScoped<WorkEndings>();
        services.AddSingleton<WorkClaims>();
        services.AddSingleton<WorkRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<WorkRunner>());
        services.AddSingleton<DropOldWork>();
        services.AddHostedService(provider => provider.GetRequiredService<DropOldWork>());
    }
}

/// <summary>How a kind of work is run.</summary>
internal sealed record WorkHandler(string Kind, bool Resumes, Func<IServiceProvider, IWorkKind> Create);
