using Guanxi.Platform.Api;
using Microsoft.AspNetCore.OpenApi;

namespace Guanxi.Host;

/// <summary>The OpenAPI document: the routes for programs, not the forms behind the pages.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static void Set(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith(ApiRoutes.Prefix[1..], StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Guanxi API";
            return Task.CompletedTask;
        });
    }
}
