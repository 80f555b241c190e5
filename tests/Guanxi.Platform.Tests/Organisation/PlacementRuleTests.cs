using System.Globalization;
using Guanxi.Platform.Organisation;

namespace Guanxi.Platform.Tests.Organisation;

public sealed class PlacementRuleTests
{
    private static readonly (DateOnly, string)[] Moves = [(Day("2026-06-01"), "east"), (Day("2026-01-01"), "west")];

    [Theory]
    [InlineData("2026-05-31", "west")]
    [InlineData("2026-06-01", "east")] // the day of the move counts for the new place
    [InlineData("2030-01-01", "east")]
    [InlineData("2020-01-01", "west")] // before the first that was written down
    public void OnADateTheLastMoveCounts(string date, string place) => Assert.Equal(place, PlacementRule.On(Moves, Day(date), "now"));

    [Fact]
    public void WhatNeverMovedStandsWhereItIs() => Assert.Equal("now", PlacementRule.On([], Day("2026-01-01"), "now"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
