namespace Guanxi.Platform.Outcomes;

/// <summary>What kind of "no" a refusal is; decides the HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>The request is not well formed or breaks a rule (400).</summary>
    Invalid,

    /// <summary>The record does not exist or lies outside the person's scope (404).</summary>
    NotFound,

    /// <summary>The person lacks the right (403).</summary>
    Forbidden,

    /// <summary>Somebody else was first: a stale version, a taken number (409).</summary>
    Conflict,
}

/// <summary>An expected "no": a text key and the field it belongs to.</summary>
/// <param name="Code">Key of the message in the texts, such as <c>customer-name-missing</c>.</param>
/// <param name="Field">Name of the request's field, or null when the whole request is refused.</param>
public sealed record Refusal(string Code, string? Field = null)
{
    public RefusalKind Kind { get; init; } = RefusalKind.Invalid;

    /// <summary>Values for the message's placeholders.</summary>
    public IReadOnlyList<object> Arguments { get; init; } = [];

    public static Refusal NotFound(string code = "record-not-found") => new(code) { Kind = RefusalKind.NotFound };

    /// <summary>The person lacks the right that the act asks for.</summary>
    public static Refusal Forbidden() => new("permission-missing") { Kind = RefusalKind.Forbidden };

    public static Refusal Stale() => new("record-stale", "Version") { Kind = RefusalKind.Conflict };
}
