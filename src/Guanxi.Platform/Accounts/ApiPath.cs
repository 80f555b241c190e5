using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Accounts;

/// <summary>What belongs to the API: answered with problem+json, entered with a token.</summary>
internal static class ApiPath
{
    public static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
