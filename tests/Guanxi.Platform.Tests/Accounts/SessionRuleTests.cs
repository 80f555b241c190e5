using Guanxi.Platform.Accounts;
using Guanxi.Platform.Accounts.Sessions;

namespace Guanxi.Platform.Tests.Accounts;

public class SessionRuleTests
{
    private static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);
    private static readonly SecurityTerms Terms = new(30, 24, 5, 15, 10, 60, 10, 365);

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 29, false)]
    [InlineData(1, 31, false)] // the last request is noted up to a minute late
    [InlineData(1, 32, true)]
    [InlineData(24, 5, false)] // exactly a day old
    [InlineData(25, 0, true)] // used just now, but too old
    public void ASessionIsOverWhenUnusedOrOld(int startedHoursAgo, int seenMinutesAgo, bool over) =>
        Assert.Equal(over, SessionRule.IsOver(Noon.AddHours(-startedHoursAgo), Noon.AddMinutes(-seenMinutesAgo), Noon, Terms));

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void AUseIsNotedAtMostOnceAMinute(int secondsAgo, bool noted) =>
        Assert.Equal(noted, SessionRule.IsWorthNoting(Noon.AddSeconds(-secondsAgo), Noon));
}
