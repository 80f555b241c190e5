using Guanxi.Platform.Records.Timeline;

namespace Guanxi.Platform.Tests.Records;

public sealed class TimelineMergeRuleTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(50)]
    public void PagesNeitherRepeatNorLoseAnEntryAlsoAtEqualInstants(int pageSize)
    {
        // Only five instants for sixty entries: nearly all of them tie with others.
        var random = new Random(20260302);
        var sources = new[] { "calls", "orders", "visits" }.ToDictionary(key => key, key => Enumerable.Range(1, 20)
            .Select(id => new TimelineEntry { Id = id, At = Start.AddHours(random.Next(5)), Icon = "", Title = key + id }).ToList());

        var read = new List<SourcedEntry>();
        for (MergedPlace? place = null; read.Count < 60;)
        {
            var page = TimelineMergeRule.Merge(sources.SelectMany(source => List(source.Value, TimelineMergeRule.PlaceFor(source.Key, place), pageSize)
                .Select(entry => new SourcedEntry(source.Key, entry))), pageSize);
            Assert.NotEmpty(page);
            read.AddRange(page);
            place = new MergedPlace(page[^1].Entry.At, page[^1].Source, page[^1].Entry.Id);
        }

        Assert.Equal(60, read.Select(entry => entry.Entry.Title).Distinct().Count());
        Assert.Equal(read.Select(entry => entry.Entry.At).OrderDescending(), read.Select(entry => entry.Entry.At));
    }

    // What the contract asks of a source.
    private static IEnumerable<TimelineEntry> List(List<TimelineEntry> all, TimelinePlace? before, int count) => all
        .Where(entry => before is null || entry.At < before.At || (entry.At == before.At && entry.Id < before.Id))
        .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(count);
}
