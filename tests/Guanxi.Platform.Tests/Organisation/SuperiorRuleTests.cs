using Guanxi.Platform.Organisation.Superiors;

namespace Guanxi.Platform.Tests.Organisation;

/// <summary>Company 1 (head 10) > division 2 (head 20) > team 3 (head 30) and team 4 (no head).</summary>
public sealed class SuperiorRuleTests
{
    private static readonly Dictionary<long, ChartUnit> Units = new()
    {
        [1] = new(null, 10), [2] = new(1, 20), [3] = new(2, 30), [4] = new(2, null),
    };

    private static readonly Dictionary<long, ChartPerson> People = new()
    {
        [10] = new(1, null), [20] = new(2, null), [30] = new(3, null), [31] = new(3, null), [40] = new(4, null), [41] = new(4, 31),
    };

    private static readonly OrganisationChart Chart = new(People, Units);

    [Theory]
    [InlineData(31, 30L)] // head of the own unit
    [InlineData(30, 20L)] // the head himself: next unit up
    [InlineData(40, 20L)] // unit without a head: next unit up
    [InlineData(41, 31L)] // set by hand
    [InlineData(20, 10L)]
    [InlineData(10, null)] // the top of the company
    [InlineData(99, null)] // nobody
    public void TheSuperiorFollowsFromTheTreeUnlessSetByHand(long person, long? superior) => Assert.Equal(superior, SuperiorRule.Of(person, Chart));

    [Fact]
    public void AHeadWhoHasLeftIsNoSuperior()
    {
        var without = People.Where(person => person.Key != 30).ToDictionary();
        Assert.Equal(20, SuperiorRule.Of(31, new OrganisationChart(without, Units)));
    }

    [Fact]
    public void ASuperiorByHandWhoHasLeftGivesWayToTheTree()
    {
        var without = People.Where(person => person.Key != 31).ToDictionary();
        Assert.Equal(20, SuperiorRule.Of(41, new OrganisationChart(without, Units)));
    }

    [Theory]
    [InlineData(41, 3, "31 30 20")]
    [InlineData(41, 1, "31")]
    [InlineData(41, 9, "31 30 20 10")]
    [InlineData(10, 3, "")]
    public void ACaseClimbsSoManyLevels(long person, int levels, string chain) => Assert.Equal(chain, string.Join(' ', EscalationRule.Chain(person, levels, Chart)));

    [Fact]
    public void AnEscalationEndsWhereSuperiorsFormACircle()
    {
        var people = new Dictionary<long, ChartPerson> { [1] = new(1, 2), [2] = new(1, 3), [3] = new(1, 1) };
        var chart = new OrganisationChart(people, new Dictionary<long, ChartUnit> { [1] = new(null, null) });
        Assert.Equal([2, 3], EscalationRule.Chain(1, 9, chart));
    }

    [Theory]
    [InlineData(20, "30 31 40 41")]
    [InlineData(31, "41")]
    [InlineData(40, "")] // a peer stands above nobody
    [InlineData(10, "20 30 31 40 41")]
    public void SubordinatesAreCountedOnEveryLevel(long superior, string below) =>
        Assert.Equal(below, string.Join(' ', EscalationRule.Subordinates(superior, Chart).Order()));

    [Theory]
    [InlineData(30, 41, true)] // 41 answers to 31, who answers to 30
    [InlineData(30, 30, true)]
    [InlineData(41, 40, false)]
    public void NobodyBecomesTheSuperiorOfHisOwnSuperior(long person, long superior, bool circle) =>
        Assert.Equal(circle, SuperiorRule.WouldCircle(person, superior, Chart));
}
