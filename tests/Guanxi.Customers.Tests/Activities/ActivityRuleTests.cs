using Guanxi.Customers.Activities;

namespace Guanxi.Customers.Tests.Activities;

public sealed class ActivityRuleTests
{
    private const long Owner = 2;
    private const long Me = 1;

    [Theory]
    [InlineData(true, false, true)] // a superior of the owner
    [InlineData(false, true, true)] // one with the right for it
    [InlineData(false, false, false)] // a peer
    public void OnlyASuperiorOrOneWithTheRightReassigns(bool isSuperior, bool hasRight, bool may) =>
        Assert.Equal(may, ActivityRule.MayReassign(Case(Owner), Actor(isSuperior, hasRight)));

    [Fact]
    public void TheOwnerCannotHandTheCaseOn() => Assert.False(ActivityRule.MayReassign(Case(Me), Actor(false, false)));

    [Fact]
    public void AMemberOfTheTeamCompletesTheCase() =>
        Assert.True(ActivityRule.MayComplete(Case(null), Actor(false, false) with { IsInTeam = true }));

    [Fact]
    public void AStrangerDoesNotCompleteTheCase() => Assert.False(ActivityRule.MayComplete(Case(Owner), Actor(false, false)));

    private static Activity Case(long? owner) => new()
    {
        Subject = "漏水", Kind = ActivityKind.Complaint, At = DateTime.UnixEpoch, CreatedAt = DateTime.UnixEpoch, OwnerId = owner, LoggedById = 9,
    };

    private static ActivityActor Actor(bool isSuperior, bool hasRight) => new(Me, IsInTeam: false, isSuperior ? new HashSet<long> { Owner } : [], hasRight);
}
