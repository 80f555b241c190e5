using Guanxi.Platform.Records;
using Guanxi.Platform.Records.Checks;

namespace Guanxi.Platform.Tests.Records;

public sealed class ChainWalkTests
{
    [Fact]
    public void AWholeChainHasNoFault() => Assert.Null(Walk(Chain(5), Chain(5)));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void AChangedEntryIsNamed(int place)
    {
        var entries = Chain(5);
        entries[place - 1] = Copy(entries[place - 1], fields: "[{}]");
        Assert.Equal(new CheckFault(ChainWalk.Changed, place), Walk(entries, Chain(5)));
    }

    [Theory]
    [InlineData(1, 2)] // the first
    [InlineData(3, 4)]
    public void AMissingEntryIsNamedByTheOneAfterIt(int place, int shownAt)
    {
        var entries = Chain(5);
        entries.RemoveAt(place - 1);
        Assert.Equal(new CheckFault(ChainWalk.Missing, shownAt), Walk(entries, Chain(5)));
    }

    [Fact]
    public void AnEntryRewrittenWithItsOwnNewHashIsFoundAtTheNext()
    {
        var entries = Chain(5);
        var forged = Copy(entries[2], fields: "[{}]");
        forged.Hash = ChangeChainRule.HashOf(forged, forged.PreviousHash);
        entries[2] = forged;
        Assert.Equal(new CheckFault(ChainWalk.Missing, 4), Walk(entries, Chain(5)));
    }

    [Fact]
    public void ALastEntryRewrittenWithItsOwnNewHashIsFoundByTheHead()
    {
        var entries = Chain(5);
        var forged = Copy(entries[4], fields: "[{}]");
        forged.Hash = ChangeChainRule.HashOf(forged, forged.PreviousHash);
        entries[4] = forged;
        Assert.Equal(new CheckFault(ChainWalk.Changed, 5), Walk(entries, Chain(5)));
    }

    [Fact]
    public void ACutOffEndIsFoundByTheHead() => Assert.Equal(new CheckFault(ChainWalk.CutOff, 4), Walk(Chain(4), Chain(5)));

    [Fact]
    public void AnEmptiedLogIsFoundByTheHead() => Assert.Equal(new CheckFault(ChainWalk.CutOff, null), Walk([], Chain(5)));

    [Fact]
    public void AnEntryAddedPastTheProgramIsFoundByTheHead() => Assert.Equal(new CheckFault(ChainWalk.Added, 5), Walk(Chain(5), Chain(4)));

    private static CheckFault? Walk(List<ChangeEntry> entries, List<ChangeEntry> written)
    {
        var walk = new ChainWalk();
        return entries.Select(walk.Step).FirstOrDefault(fault => fault is not null)
            ?? walk.End(new ChainHead { LastHash = written[^1].Hash, Length = written.Count });
    }

    private static List<ChangeEntry> Chain(int length)
    {
        var entries = new List<ChangeEntry>();
        for (var id = 1; id <= length; id++)
        {
            var entry = Entry(id, "[]");
            entry.PreviousHash = id == 1 ? ChangeChainRule.Genesis : entries[^1].Hash;
            entry.Hash = ChangeChainRule.HashOf(entry, entry.PreviousHash);
            entries.Add(entry);
        }

        return entries;
    }

    private static ChangeEntry Copy(ChangeEntry entry, string fields)
    {
        var copy = Entry(entry.Id, fields);
        copy.PreviousHash = entry.PreviousHash;
        copy.Hash = entry.Hash;
        return copy;
    }

    private static ChangeEntry Entry(long id, string fields) => new()
    {
        Id = id,
        At = new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc).AddMinutes(id),
        Actor = "张伟",
        Source = ChangeSource.Page,
        RecordType = "customer",
        RecordId = 7,
        Entity = "Customer",
        EntityId = 7,
        Kind = ChangeKind.Changed,
        Fields = fields,
    };
}
