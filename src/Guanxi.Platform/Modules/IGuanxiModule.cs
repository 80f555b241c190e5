using System.Reflection;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Modules;

/// <summary>One capability of Guanxi: its tables, pages, routes, permissions and menu. The host lists the modules.</summary>
public interface IGuanxiModule
{
    /// <summary>Short name used in permission keys and in the module switch, such as <c>customers</c>.</summary>
    string Key { get; }

    /// <summary>Holds the module's entity mappings, pages and texts.</summary>
    Assembly Assembly => GetType().Assembly;

    /// <summary>False for a module on which others stand.</summary>
    bool CanBeSwitchedOff => true;

    IReadOnlyList<Permission> Permissions { get; }

    IReadOnlyList<MenuItem> Menu { get; }

    /// <summary>Fields whose value not everybody may read.</summary>
    IReadOnlyList<ProtectedField> ProtectedFields => [];

    /// <summary>What the module gives to the roles of a new base.</summary>
    IReadOnlyList<DefaultRoleGrant> DefaultRoles => [];

    void AddServices(IServiceCollection services, IConfiguration configuration);

    void MapEndpoints(IEndpointRouteBuilder endpoints);
}
