using System.Globalization;
using Guanxi.Platform.Organisation.Units;

namespace Guanxi.Platform.Tests.Organisation;

public sealed class GoalRuleTests
{
    [Theory]
    [Control("CSG-10")]
    [InlineData("95", "96", false, true)]
    [InlineData("95", "95", false, true)] // reaching it exactly is enough
    [InlineData("95", "94.9", false, false)]
    [InlineData("10", "9", true, true)] // at most ten complaints
    [InlineData("10", "11", true, false)]
    [InlineData("95", null, false, null)] // nothing measured yet
    [InlineData(null, "96", false, null)]
    public void AGoalIsMetWhenTheTargetIsReached(string? target, string? actual, bool lowerIsBetter, bool? met) =>
        Assert.Equal(met, GoalRule.IsMet(Number(target), Number(actual), lowerIsBetter));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
