using Guanxi.Platform.Accounts.FirstAdministrator;
using Guanxi.Platform.Accounts.Passwords;
using Guanxi.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Accounts.RequiredSteps;

/// <summary>Leads to the page that must come first: the first administrator of an empty base, the change of a given password.</summary>
internal sealed class RequiredStep(RequestDelegate next, AccountsExist exist)
{
    public async Task InvokeAsync(HttpContext context, GuanxiDbContext db)
    {
        var page = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type;
        if (page is not null && !exist.Known && page != typeof(FirstAdministratorPage))
        {
            if (!await db.Set<Account>().AnyAsync(context.RequestAborted))
            {
                context.Response.Redirect("/first-administrator");
                return;
            }

            exist.Known = true;
        }

        var mayWait = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null || page == typeof(ChangePasswordPage);
        if (page is not null && !mayWait && context.User.HasClaim(AccountClaims.MustChangePassword, "true"))
        {
            context.Response.Redirect("/account/password");
            return;
        }

        await next(context);
    }
}
