using Guanxi.Platform.Api;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Accounts;

/// <summary>What belongs to the API: answered with problem+json, entered with a token.</summary>
internal static class ApiPath
{
    public static bool IsApi(PathString path) => path.StartsWithSegments(ApiRoutes.Prefix, StringComparison.OrdinalIgnoreCase);
}
