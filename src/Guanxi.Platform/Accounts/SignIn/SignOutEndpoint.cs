using Guanxi.Platform.Accounts.Sessions;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Accounts.SignIn;

internal static class SignOutEndpoint
{
    public static void MapSignOut(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/sign-out", RunAsync).RequireAuthorization(Policies.SignedIn).ExcludeFromDescription();

    private static async Task<IResult> RunAsync(
        HttpContext context, [FromServices] IAntiforgery antiforgery, SignInManager<Account> signIn, SessionBook sessions, CurrentStaff staff, AccessLog log)
    {
        await antiforgery.ValidateRequestAsync(context);
        if (SessionCheck.SessionOf(context.User) is { } session)
        {
            await sessions.EndAtSignOutAsync(session, staff.StaffId, context.RequestAborted);
        }

        await log.WriteAsync(staff, AccessKind.SignedOut, null, "", context.RequestAborted);
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }
}
