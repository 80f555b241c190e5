using Guanxi.Platform.Data;

namespace Guanxi.Platform.Records.Timeline;

/// <summary>Reads one page of a record's time line from every source that knows its type.</summary>
internal sealed class TimelineReader(IEnumerable<ITimelineSource> sources)
{
    /// <param name="after">Last entry of the page before, or null for the first.</param>
    public async Task<IReadOnlyList<SourcedEntry>> ReadAsync(RecordReference record, MergedPlace? after, int count, CancellationToken cancel)
    {
        var entries = new List<SourcedEntry>();
        foreach (var source in sources.Where(source => source.Knows(record.Type)))
        {
            var found = await source.ListAsync(record, TimelineMergeRule.PlaceFor(source.Key, after), count, cancel);
            entries.AddRange(found.Select(entry => new SourcedEntry(source.Key, entry)));
        }

        return TimelineMergeRule.Merge(entries, count);
    }
}
