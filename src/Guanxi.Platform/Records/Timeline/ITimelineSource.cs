using Guanxi.Platform.Data;

namespace Guanxi.Platform.Records.Timeline;

/// <summary>Adds what a module knows to the time line of records. Register as <c>ITimelineSource</c>, scoped.</summary>
public interface ITimelineSource
{
    /// <summary>Stable key, unique among sources, such as <c>visits</c>; its name is the text <c>timeline.{Key}</c>.</summary>
    string Key { get; }

    /// <summary>True when this source has entries for records of that type.</summary>
    bool Knows(string recordType);

    /// <summary>
    /// The newest entries before a place, newest first: <c>entry.At &lt; before.At || (entry.At == before.At &amp;&amp; entry.Id &lt; before.Id)</c>,
    /// ordered by At and Id, both descending, found through an index. Only those that the acting person may see; protected values masked.
    /// </summary>
    /// <param name="before">Place before which to look; null for the newest.</param>
    /// <param name="count">Most entries to return.</param>
    Task<IReadOnlyList<TimelineEntry>> ListAsync(RecordReference record, TimelinePlace? before, int count, CancellationToken cancel);
}

/// <summary>A place in one source's entries.</summary>
public sealed record TimelinePlace(DateTime At, long Id);

/// <summary>One thing that happened with a record.</summary>
public sealed record TimelineEntry
{
    /// <summary>Id within its source.</summary>
    public required long Id { get; init; }

    /// <summary>Instant, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Icon class, written out whole, such as <c>ti-phone</c>.</summary>
    public required string Icon { get; init; }

    /// <summary>One line, in the reader's language.</summary>
    public required string Title { get; init; }

    public string? Text { get; init; }

    /// <summary>Name of the person who did it.</summary>
    public string? Actor { get; init; }

    /// <summary>Path of the page that tells more.</summary>
    public string? Href { get; init; }
}
