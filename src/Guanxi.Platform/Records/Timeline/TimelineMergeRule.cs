namespace Guanxi.Platform.Records.Timeline;

/// <summary>An entry with the key of the source that told it.</summary>
internal sealed record SourcedEntry(string Source, TimelineEntry Entry);

/// <summary>A place on the merged time line: newest first; at the same instant by source, then by falling id.</summary>
internal sealed record MergedPlace(DateTime At, string Source, long Id);

/// <summary>Merges the entries of many sources to pages that neither repeat nor lose an entry, also at equal instants.</summary>
internal static class TimelineMergeRule
{
    /// <summary>Where a source has to go on, after a page that ended at a place.</summary>
    public static TimelinePlace? PlaceFor(string source, MergedPlace? after) => after is null
        ? null
        : new TimelinePlace(after.At, string.CompareOrdinal(source, after.Source) switch
        {
            < 0 => long.MinValue, // all of its entries at that instant stood before
            0 => after.Id,
            > 0 => long.MaxValue, // none of them did
        });

    /// <summary>The first entries of all sources together.</summary>
    /// <param name="entries">At least <paramref name="count"/> entries of each source that has so many, after the same place.</param>
    public static IReadOnlyList<SourcedEntry> Merge(IEnumerable<SourcedEntry> entries, int count) =>
        [.. entries.OrderByDescending(entry => entry.Entry.At).ThenBy(entry => entry.Source, StringComparer.Ordinal)
            .ThenByDescending(entry => entry.Entry.Id).Take(count)];
}
