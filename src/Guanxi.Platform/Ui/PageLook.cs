using System.Reflection;
using Guanxi.Platform.Modules;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Ui;

/// <summary>How pages look for this visitor, and where they come from.</summary>
public sealed class PageLook(IHttpContextAccessor http, ModuleList modules)
{
    /// <summary>Cookie that keeps the chosen theme: <c>light</c> or <c>dark</c>; without one the browser's wish counts.</summary>
    public const string ThemeCookie = "guanxi-theme";

    /// <summary>Theme for the first paint; theme.js follows the browser's wish when nobody chose.</summary>
    public string Theme => http.HttpContext?.Request.Cookies[ThemeCookie] == "dark" ? "dark" : "light";

    internal IEnumerable<Assembly> PageAssemblies => modules.Assemblies.Where(assembly => assembly != typeof(PageLook).Assembly);
}
