using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Numbering.Rules;

internal static class NumberRuleEndpoints
{
    /// <summary>The next number under the pattern that is being typed.</summary>
    public static void MapNumberPreview(this IEndpointRouteBuilder endpoints) => endpoints
        .MapGet("/configuration/numbers/{objectKey}/preview", PreviewAsync)
        .RequireAuthorization(PlatformPermissions.Configure);

    private static async Task<IResult> PreviewAsync(
        string objectKey, [FromQuery(Name = "Form.Pattern")] string? pattern, NumberRuleQueries rules, IStringLocalizer texts, HtmlEncoder encoder, CancellationToken cancel)
    {
        var preview = await rules.PreviewAsync(objectKey, pattern?.Trim(), cancel);
        var text = preview.Refused
            ? string.Join(' ', preview.Refusals.Select(refusal => texts[refusal.Code, [.. refusal.Arguments]].Value))
            : preview.Value;
        return Results.Text(encoder.Encode(text), "text/html");
    }
}
