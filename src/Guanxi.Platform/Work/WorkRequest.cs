namespace Guanxi.Platform.Work;

/// <summary>A work to be done in the background for the acting person.</summary>
/// <param name="Kind">Name under which the handler is registered.</param>
/// <param name="Title">What the person reads in the list of works, already in that person's language.</param>
/// <param name="Payload">What the handler needs; stored as JSON, at most 100,000 characters.</param>
public sealed record WorkRequest(string Kind, string Title, object Payload)
{
    /// <summary>Units to do, when known; progress is shown as a part of it.</summary>
    public long? Total { get; init; }
}
