using System.Globalization;
using System.Security.Claims;
using Guanxi.Platform.Accounts.Tokens;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Accounts;

/// <summary>After authentication: says who is acting and with which rights, once per request.</summary>
internal sealed class CurrentStaffMiddleware(RequestDelegate next)
{
    /// <summary>Claim that carries the staff id of the signed-in person.</summary>
    public const string StaffClaim = "guanxi:staff";

    public async Task InvokeAsync(HttpContext context, CurrentStaff current, RightsReader rights, OrganisationQueries organisation)
    {
        if (NumberIn(context.User, StaffClaim) is { } staffId && await organisation.FindStaffAsync(staffId, context.RequestAborted) is { } person)
        {
            var source = ApiPath.IsApi(context.Request.Path) ? ChangeSource.Api : ChangeSource.Page;
            var role = NumberIn(context.User, TokenAuthentication.RoleClaim);
            current.ActAs(staffId, person.Name, person.UnitId, await rights.ReadAsync(staffId, organisation.Today(), context.RequestAborted, role), source, role);
        }

        await next(context);
    }

    private static long? NumberIn(ClaimsPrincipal user, string claim) =>
        long.TryParse(user.FindFirstValue(claim), CultureInfo.InvariantCulture, out var number) ? number : null;
}
