using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Organisation.Picking;

/// <summary>JSON for the pickers: <c>/pick/staff?q=</c> and <c>/pick/units?q=</c>.</summary>
internal static class PickerEndpoints
{
    public static void MapPicker(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/pick").RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();
        group.MapGet("/staff", async ([FromServices] OrganisationPicker picker, CancellationToken cancel, string? q) =>
            Results.Json(await picker.StaffAsync(q ?? "", OrganisationPicker.Found, cancel)));
        group.MapGet("/units", async ([FromServices] OrganisationPicker picker, CancellationToken cancel, string? q) =>
            Results.Json(await picker.UnitsAsync(q ?? "", OrganisationPicker.Found, cancel)));
    }
}
