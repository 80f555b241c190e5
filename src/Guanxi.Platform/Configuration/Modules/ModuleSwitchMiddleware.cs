using System.Collections.Frozen;
using System.Reflection;
using Guanxi.Platform.Modules;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Configuration.Modules;

/// <summary>Pages and routes of a switched-off module do not exist.</summary>
internal sealed class ModuleSwitchMiddleware(RequestDelegate next, ModuleList modules)
{
    private readonly FrozenDictionary<Assembly, IGuanxiModule> _switchable =
        modules.All.Where(module => module.CanBeSwitchedOff).ToFrozenDictionary(module => module.Assembly);

    public async Task InvokeAsync(HttpContext context, ModuleSwitches switches)
    {
        if (context.GetEndpoint() is { } endpoint && AssemblyOf(endpoint) is { } assembly
            && _switchable.TryGetValue(assembly, out var module) && !await switches.IsOnAsync(module, context.RequestAborted))
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
    }

    /// <summary>Where the page's component or the route's handler was written.</summary>
    private static Assembly? AssemblyOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.Assembly
        ?? endpoint.Metadata.GetMetadata<MethodInfo>()?.DeclaringType?.Assembly;
}
