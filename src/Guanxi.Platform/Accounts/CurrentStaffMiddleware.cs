using System.Globalization;
using System.Security.Claims;
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
        if (long.TryParse(context.User.FindFirstValue(StaffClaim), CultureInfo.InvariantCulture, out var staffId)
            && await organisation.FindStaffAsync(staffId, context.RequestAborted) is { } person)
        {
            var source = context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? ChangeSource.Api : ChangeSource.Page;
            current.ActAs(staffId, person.Name, person.UnitId, await rights.ReadAsync(staffId, organisation.Today(), context.RequestAborted), source);
        }

        await next(context);
    }
}
