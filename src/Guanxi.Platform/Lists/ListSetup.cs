using Guanxi.Platform.Lists.Bulk;
using Guanxi.Platform.Lists.Export;
using Guanxi.Platform.Lists.Page;
using Guanxi.Platform.Lists.Views;
using Guanxi.Platform.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Lists;

/// <summary>Registers lists.</summary>
public static class ListSetup
{
    /// <summary>A module's list; <c>MapListApi&lt;TList&gt;()</c> offers it to programs.</summary>
    public static IServiceCollection AddList<TList>(this IServiceCollection services)
        where TList : class, IListDefinition
    {
        services.AddSingleton<TList>();
        return services.AddSingleton<IListDefinition>(provider => provider.GetRequiredService<TList>());
    }

    internal static void AddLists(this IServiceCollection services)
    {
        services.AddSingleton<ListCatalogue>();
        services.AddScoped<FilterSettings>();
        services.AddScoped<SavedViewQueries>();
        services.AddScoped<ListScreenReader>();
        services.AddScoped<RunBulkAction>();
        services.AddScoped<SaveView>();
        services.AddScoped<DeleteView>();
        services.AddScoped<ExportList>();
        services.AddWorkKind<ExportListWork>(ExportList.Kind, resumes: true);
    }
}
