using System.Text;
using Guanxi.Platform.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Api;

/// <summary>An answer that is kept with its key, and sent again for the same request.</summary>
internal sealed class StoredAnswer(IdempotencyKey key) : IResult
{
    private const string ReplayedHeader = "Idempotency-Replayed";

    /// <summary>Lets the endpoint's result write itself, keeps what it wrote when the act saved the key, and answers it.</summary>
    public async Task<IResult> CaptureAsync(HttpContext http, object? result)
    {
        var body = http.Response.Body;
        using var copy = new MemoryStream();
        http.Response.Body = copy;
        try
        {
            await ((IResult)result!).ExecuteAsync(http);
        }
        finally
        {
            http.Response.Body = body;
        }

        var text = Encoding.UTF8.GetString(copy.ToArray());
        if (key.Id > 0)
        {
            await KeepAsync(http, text);
        }

        return new Written(text);
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = key.Status!.Value;
        response.ContentType = key.ContentType;
        response.Headers.Location = key.Location;
        response.Headers.ETag = key.ETag;
        response.Headers[ReplayedHeader] = "true";
        return response.WriteAsync(key.Body ?? "", httpContext.RequestAborted);
    }

    private Task<int> KeepAsync(HttpContext http, string text)
    {
        var response = http.Response;
        var location = (string?)response.Headers.Location;
        var tag = (string?)response.Headers.ETag;
        return http.RequestServices.GetRequiredService<GuanxiDbContext>().Set<IdempotencyKey>().Where(row => row.Id == key.Id).ExecuteUpdateAsync(
            row => row
                .SetProperty(stored => stored.Status, response.StatusCode)
                .SetProperty(stored => stored.ContentType, response.ContentType)
                .SetProperty(stored => stored.Location, location)
                .SetProperty(stored => stored.ETag, tag)
                .SetProperty(stored => stored.Body, text),
            CancellationToken.None);
    }

    /// <summary>Status and headers are set already; only the text is still to be sent.</summary>
    private sealed class Written(string text) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => httpContext.Response.WriteAsync(text, httpContext.RequestAborted);
    }
}
