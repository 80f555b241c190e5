using System.Text.Json;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Configuration.Transfer;

internal static class TransferEndpoints
{
    /// <summary>The configuration as a file to keep or to carry over.</summary>
    public static void MapConfigurationExport(this IEndpointRouteBuilder endpoints) => endpoints
        .MapGet("/configuration/export", ExportAsync).RequireAuthorization(PlatformPermissions.Configure);

    private static async Task<IResult> ExportAsync(ExportConfiguration export, AccessLog log, CurrentStaff staff, CancellationToken cancel)
    {
        var file = await export.RunAsync(cancel);
        await log.WriteAsync(staff, AccessKind.Exported, null, "configuration", cancel);
        return Results.File(JsonSerializer.SerializeToUtf8Bytes(file, ConfigurationJson.Options), "application/json", "guanxi-configuration.json");
    }
}
