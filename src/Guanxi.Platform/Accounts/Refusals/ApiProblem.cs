using Guanxi.Platform.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Accounts.Refusals;

/// <summary>The problem+json answer to an API caller who may not.</summary>
internal sealed class ApiProblem(IStringLocalizer texts)
{
    /// <param name="status">401 or 403.</param>
    /// <param name="code">Text key, and the program's word for it.</param>
    public Task WriteAsync(HttpContext context, int status, string code) => Results.Problem(
        title: texts["problem.refused"],
        detail: texts[code],
        statusCode: status,
        type: "urn:guanxi:refused",
        extensions: new Dictionary<string, object?>
        {
            ["code"] = code,
            ["errors"] = new[] { new RefusalResults.RefusalBody(code, null, texts[code]) },
        }).ExecuteAsync(context);
}
