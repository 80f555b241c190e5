using Guanxi.Platform.Modules;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Accounts.MyAccount;

/// <summary>For a program: whom its token stands for, and what it may do.</summary>
/// <param name="UnitId">The person's main unit.</param>
/// <param name="Permissions">Permission keys that hold for this token.</param>
public sealed record MeAnswer(long StaffId, string Name, long? UnitId, IReadOnlyList<string> Permissions);

internal static class MeEndpoint
{
    public static void MapMe(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/v1/me", Answer).RequireAuthorization(Policies.SignedIn).WithName("Me").WithTags("Account");

    private static Ok<MeAnswer> Answer(CurrentStaff staff, ModuleList modules) => TypedResults.Ok(new MeAnswer(
        staff.StaffId!.Value,
        staff.Name,
        staff.UnitId,
        [.. modules.All.SelectMany(module => module.Permissions).Select(permission => permission.Key).Where(staff.May)]));
}
