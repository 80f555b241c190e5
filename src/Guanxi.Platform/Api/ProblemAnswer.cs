using Guanxi.Platform.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Api;

/// <summary>Problem answers (RFC 9457) of the API: type, title, status and per field a code.</summary>
public static class ProblemAnswer
{
    /// <summary>An act's refusals. A stale version is a failed precondition (412), the rest as the refusals say.</summary>
    public static IResult Refused(IReadOnlyList<Refusal> refusals, IStringLocalizer texts) =>
        refusals.Any(refusal => refusal.Code == "record-stale")
            ? Of(StatusCodes.Status412PreconditionFailed, "record-stale", null, texts)
            : refusals.ToProblem(texts);

    /// <summary>One code that is no act's refusal.</summary>
    /// <param name="code">Text key of the message.</param>
    /// <param name="field">Field in the API's spelling, or null.</param>
    /// <param name="arguments">Values for the message's placeholders.</param>
    public static IResult Of(int status, string code, string? field, IStringLocalizer texts, params object[] arguments) => Results.Problem(
        title: texts["problem.refused"],
        statusCode: status,
        type: "urn:guanxi:refused",
        extensions: new Dictionary<string, object?>
        {
            ["errors"] = new[] { new RefusalResults.RefusalBody(code, field, texts[code, arguments]) },
        });
}
