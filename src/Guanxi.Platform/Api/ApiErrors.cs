using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace Guanxi.Platform.Api;

/// <summary>The API answers problems, never pages: for an unknown address, a missing right, a fault of ours.</summary>
internal sealed partial class ApiErrors(RequestDelegate next, IStringLocalizer texts, ILogger<ApiErrors> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(ApiRoutes.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        // Read once here, once more for the hash of a repeated request.
        context.Request.EnableBuffering();
        await RunAsync(context);
        if (context.Response is { HasStarted: false, ContentType: null, StatusCode: >= 400 } response)
        {
            await WriteAsync(context, response.StatusCode);
        }
    }

    private async Task RunAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (BadHttpRequestException bad)
        {
            context.Response.StatusCode = bad.StatusCode;
        }
#pragma warning disable CA1031 // The edge of the program: a fault is logged once and answered once.
        catch (Exception fault) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            LogFault(log, context.Request.Method, context.TraceIdentifier, fault);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private Task WriteAsync(HttpContext context, int status)
    {
        var code = texts[$"problem.{status}"];
        return Results.Problem(
            title: code.ResourceNotFound ? ReasonPhrases.GetReasonPhrase(status) : code.Value,
            statusCode: status,
            extensions: new Dictionary<string, object?> { ["traceId"] = context.TraceIdentifier }).ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "API {Method} failed, request {TraceId}")]
    private static partial void LogFault(ILogger logger, string method, string traceId, Exception fault);
}
