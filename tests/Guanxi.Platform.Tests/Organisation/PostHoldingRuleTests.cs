using System.Globalization;
using Guanxi.Platform.Organisation.Posts;

namespace Guanxi.Platform.Tests.Organisation;

public sealed class PostHoldingRuleTests
{
    [Theory]
    [Control("TECH-005")]
    [InlineData(7L, "7", false, true)] // main unit
    [InlineData(7L, "3 7", false, true)] // further team
    [InlineData(7L, "3", false, false)] // another department
    [InlineData(7L, "3", true, true)] // … with a delegation (TECH-006)
    [InlineData(null, "3", false, true)] // a post of any unit
    public void APostBoundToAUnitIsHeldByItsPeopleOrByDelegation(long? bound, string units, bool delegated, bool may) =>
        Assert.Equal(may, PostHoldingRule.MayHold(new PostHoldingCase(bound, [.. units.Split(' ').Select(long.Parse)], delegated)));

    [Theory]
    [InlineData("2026-01-01", "2026-01-31", "2026-01-31", "2026-02-28", true)] // the last day is shared
    [InlineData("2026-01-01", "2026-01-31", "2026-02-01", null, false)]
    [InlineData("2026-01-01", null, "2027-01-01", null, true)]
    [InlineData("2026-03-01", "2026-03-31", "2026-01-01", "2026-02-28", false)]
    public void PeriodsOverlapWhenTheyShareADay(string from, string? to, string otherFrom, string? otherTo, bool overlap) =>
        Assert.Equal(overlap, PostHoldingRule.Overlap(Day(from), to is null ? null : Day(to), Day(otherFrom), otherTo is null ? null : Day(otherTo)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
