using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Guanxi.Platform.Api;

/// <summary>The version that a caller saw, from <c>If-Match</c>; endpoints that change a record take it as a parameter.</summary>
/// <remarks>Missing: 428. Not one of ours: a version that no record has, hence 412.</remarks>
public sealed class RecordVersion : IReadBody
{
    private const long NoVersion = -1;

    private RecordVersion(long number, BodyFault? fault)
    {
        Number = number;
        Fault = fault;
    }

    public long Number { get; }

    public BodyFault? Fault { get; }

    public static ValueTask<RecordVersion?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var sent = context.Request.Headers.IfMatch.ToString();
        return ValueTask.FromResult<RecordVersion?>(sent.Length == 0
            ? new RecordVersion(NoVersion, new BodyFault(StatusCodes.Status428PreconditionRequired, "if-match-missing", null))
            : new RecordVersion(Read(sent), null));
    }

    /// <summary>The ETag of a version.</summary>
    public static string Tag(long version) => FormattableString.Invariant($"\"{version}\"");

    private static long Read(string sent) =>
        long.TryParse(sent.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : NoVersion;
}
