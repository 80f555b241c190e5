using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Outcomes;

/// <summary>Turns refusals into problem+json: one status, and per field the codes and the messages.</summary>
public static class RefusalResults
{
    /// <summary>The problem answer for an API caller. Field names are written as the API writes them (camel case).</summary>
    public static IResult ToProblem(this IReadOnlyList<Refusal> refusals, IStringLocalizer texts) =>
        Results.Problem(
            title: texts["problem.refused"],
            statusCode: StatusOf(refusals),
            type: "urn:guanxi:refused",
            extensions: new Dictionary<string, object?>
            {
                ["errors"] = refusals.Select(refusal => new RefusalBody(
                    refusal.Code,
                    refusal.Field is null ? null : CamelCase(refusal.Field),
                    texts[refusal.Code, [.. refusal.Arguments]])).ToArray(),
            });

    public static int StatusOf(IReadOnlyList<Refusal> refusals) => refusals.Max(refusal => refusal.Kind) switch
    {
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status400BadRequest,
    };

    private static string CamelCase(string field) =>
        string.Join('.', field.Split('.').Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));

    /// <summary>One refusal as the API writes it.</summary>
    internal sealed record RefusalBody(string Code, string? Field, string Message);
}
