using Guanxi.Platform.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;

namespace Guanxi.Platform.Texts;

internal static class LanguageEndpoint
{
    /// <summary><c>/language?to=en&amp;back=/customers</c> keeps the language in a cookie for a year.</summary>
    public static void MapLanguage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/language", Choose).AllowAnonymous().ExcludeFromDescription();

    private static IResult Choose(HttpContext context, string to, string? back)
    {
        if (Languages.All.Any(language => language.Culture.Name == to))
        {
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(to)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax, HttpOnly = true });
        }

        return Results.LocalRedirect(LocalPath.OrHome(back));
    }
}
