using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Guanxi.Host.Tests.App;

/// <summary>Opens pages and sends their forms the way a browser without script does.</summary>
public sealed class PageClient(HttpClient http) : IDisposable
{
    public HttpClient Http { get; } = http;

    public async Task<IHtmlDocument> GetAsync(string path)
    {
        using var answer = await Http.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"GET {path} answered {(int)answer.StatusCode}");
        return await ReadAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Opens the page, fills the named form and sends it with everything that the page had put into it.</summary>
    /// <param name="form">The form's <c>@formname</c>, or its action when it has none.</param>
    /// <param name="values">Control names and what was typed; a name given here replaces the page's value.</param>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string form, params (string Name, string Value)[] values)
    {
        var page = await GetAsync(path);
        var element = page.Forms.FirstOrDefault(candidate => HandlerOf(candidate) == form || candidate.GetAttribute("action") == form)
            ?? throw new InvalidOperationException($"{path} has no form {form}; it has: {string.Join(", ", page.Forms.Select(HandlerOf))}");
        var typed = values.Select(value => value.Name).ToHashSet();
        var content = Controls(element).Where(control => !typed.Contains(control.Key))
            .Concat(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        return await Http.PostAsync(element.GetAttribute("action") is { Length: > 0 } action ? action : path, new FormUrlEncodedContent(content));
    }

    public void Dispose() => Http.Dispose();

    private static string? HandlerOf(IHtmlFormElement form) =>
        form.QuerySelector("input[name=_handler]")?.GetAttribute("value");

    private static IEnumerable<KeyValuePair<string, string>> Controls(IHtmlFormElement form)
    {
        foreach (var control in form.Elements)
        {
            var name = control.GetAttribute("name");
            var value = control switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
                IHtmlInputElement { Type: "submit" or "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (!string.IsNullOrEmpty(name) && value is not null)
            {
                yield return KeyValuePair.Create(name, value);
            }
        }
    }
}
