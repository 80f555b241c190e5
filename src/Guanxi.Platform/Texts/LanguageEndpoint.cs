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

    /// <summary>Keeps the language in a cookie; nothing happens when it is none of ours.</summary>
    internal static void Keep(HttpResponse response, string language)
    {
        if (Languages.All.Any(known => known.Culture.Name == language))
        {
            response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax, HttpOnly = true });
        }
    }

    private static IResult Choose(HttpContext context, string to, string? back)
    {
        Keep(context.Response, to);
        return Results.LocalRedirect(LocalPath.OrHome(back));
    }
}
