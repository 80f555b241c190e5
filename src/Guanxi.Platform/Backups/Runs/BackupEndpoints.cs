using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Backups.Runs;

internal static class BackupEndpoints
{
    public static void MapBackupFile(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/backups/{id:long}/file", DownloadAsync).RequireAuthorization(PlatformPermissions.RunBackups).ExcludeFromDescription();

    private static async Task<IResult> DownloadAsync(long id, BackupQueries queries, AccessLog log, CurrentStaff staff, CancellationToken cancel)
    {
        if (await queries.PathAsync(id, cancel) is not { } path || !File.Exists(path))
        {
            return Results.NotFound();
        }

        await log.WriteAsync(staff, AccessKind.Downloaded, new RecordReference(BackupRun.RecordType, id), Path.GetFileName(path), cancel);
        return Results.File(path, "application/zip", Path.GetFileName(path));
    }
}
