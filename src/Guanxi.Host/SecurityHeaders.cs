namespace Guanxi.Host;

/// <summary>Tells the browser to run nothing that we did not send as a file.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // Inline styles are needed by the chart and picker libraries; inline script is not allowed anywhere.
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), payment=()";
        return next(context);
    }
}
