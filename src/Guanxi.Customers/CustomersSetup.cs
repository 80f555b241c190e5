using Guanxi.Customers.Activities;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Platform.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Customers;

/// <summary>What the archive brings to the program.</summary>
internal static class CustomersSetup
{
    public static void AddArchive(this IServiceCollection services)
    {
        services.AddScoped<ISearchSource, CustomerSearchSource>();
        services.AddScoped<ISearchSource, ContactSearchSource>();
        services.AddScoped<ISearchSource, ActivitySearchSource>();
    }
}
