using Guanxi.Customers.Activities;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Imports;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Modules;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
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

    public IReadOnlyList<ProtectedField> ProtectedFields => PersonalFields.All;

    public IReadOnlyList<DefaultRoleGrant> DefaultRoles => CustomersDefaultRoles.All;

    public IReadOnlyList<MenuItem> Menu =>
    [
        new("customers.title", CustomerPaths.List, "ti-building", CustomersPermissions.ReadCustomers, 20, "menu.customers"),
        new("activities.title", "/activities", "ti-messages", Policies.SignedIn, 25, "menu.customers"),
        new("import.title", "/imports", "ti-file-import", CustomersPermissions.ImportCustomers, 30, "menu.customers"),
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddArchive();
        services.AddContacts();
        services.AddActivities();
        services.AddScoped<IImportTarget, CustomerImportTarget>();
        services.AddScoped<CustomerImportReader>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapCustomers();
        endpoints.MapCustomerPages();
        endpoints.MapContacts();
        endpoints.MapActivities();
    }
}
