using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Imports;

/// <summary>Imports for programs.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder endpoints)
    {
    }
}
