using Guanxi.Platform.Modules;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Customers;

/// <summary>The customer archive: customers, their people, what passed between us.</summary>
public sealed class CustomersModule : IGuanxiModule
{
    public string Key => "customers";

    public bool CanBeSwitchedOff => false;

    public IReadOnlyList<Permission> Permissions => CustomersPermissions.All;

    public IReadOnlyList<MenuItem> Menu => [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddArchive();
        services.AddContacts();
        services.AddActivities();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
