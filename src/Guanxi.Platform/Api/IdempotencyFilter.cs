using System.Security.Cryptography;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Guanxi.Platform.Api;

/// <summary>Makes a POST with an <c>Idempotency-Key</c> act once, however often it is sent.</summary>
/// <remarks>
/// The key is saved in the act's own transaction under a unique index: of two requests in one moment one commits, the
/// other rolls back and answers what the first one answered. A refused request saves nothing and may be repeated.
/// </remarks>
internal sealed class IdempotencyFilter(IStringLocalizer texts) : IEndpointFilter
{
    public const string Header = "Idempotency-Key";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var sent = http.Request.Headers[Header].ToString();
        if (sent.Length == 0)
        {
            return await next(context);
        }

        if (sent.Length > IdempotencyKey.LongestKey)
        {
            return ProblemAnswer.Of(StatusCodes.Status400BadRequest, "idempotency-key-too-long", Header, texts, IdempotencyKey.LongestKey);
        }

        var key = await KeyAsync(http, sent);
        if (await ReplayAsync(http, key) is { } before)
        {
            return before;
        }

        var db = http.RequestServices.GetRequiredService<GuanxiDbContext>();
        db.Add(key);
        try
        {
            return await new StoredAnswer(key).CaptureAsync(http, await next(context));
        }
        catch (DbUpdateException)
        {
            // Perhaps the same request, faster by a moment; anything else is a fault of its own.
            db.ChangeTracker.Clear();
            if (await ReplayAsync(http, key) is { } same)
            {
                return same;
            }

            throw;
        }
    }

    private static async Task<IdempotencyKey> KeyAsync(HttpContext http, string sent)
    {
        var services = http.RequestServices;
        http.Request.Body.Position = 0;
        var hash = await SHA256.HashDataAsync(http.Request.Body, http.RequestAborted);
        http.Request.Body.Position = 0;
        return new IdempotencyKey
        {
            Caller = ApiCaller.Of(http, services.GetRequiredService<CurrentStaff>()),
            Key = sent,
            Route = http.Request.Path.ToString(),
            BodyHash = Convert.ToHexStringLower(hash),
            At = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
        };
    }

    /// <summary>The answer to the same request before; null when it is new.</summary>
    private async Task<IResult?> ReplayAsync(HttpContext http, IdempotencyKey key)
    {
        var db = http.RequestServices.GetRequiredService<GuanxiDbContext>();
        var found = await db.Set<IdempotencyKey>().AsNoTracking()
            .SingleOrDefaultAsync(row => row.Caller == key.Caller && row.Route == key.Route && row.Key == key.Key, http.RequestAborted);
        return found is null ? null
            : found.BodyHash != key.BodyHash ? ProblemAnswer.Of(StatusCodes.Status422UnprocessableEntity, "idempotency-key-other-body", Header, texts)
            : found.Status is null ? ProblemAnswer.Of(StatusCodes.Status409Conflict, "idempotency-answer-missing", Header, texts)
            : new StoredAnswer(found);
    }
}
