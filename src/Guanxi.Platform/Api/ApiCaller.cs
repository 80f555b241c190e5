using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Api;

/// <summary>Who is calling, for limits and repeated requests: an access token, a signed-in person, or an address.</summary>
internal static class ApiCaller
{
    /// <summary>Claim that a token's sign-in carries.</summary>
    public const string TokenClaim = "guanxi:token";

    public static string Of(HttpContext context, CurrentStaff? staff) =>
        context.User.FindFirst(TokenClaim) is { } token ? "token:" + token.Value
        : staff?.StaffId is { } id ? FormattableString.Invariant($"staff:{id}")
        : "address:" + context.Connection.RemoteIpAddress;
}
