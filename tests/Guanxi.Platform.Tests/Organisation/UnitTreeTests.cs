using Guanxi.Platform.Organisation.Units;

namespace Guanxi.Platform.Tests.Organisation;

public sealed class UnitTreeTests
{
    private static readonly UnitTree Tree = UnitTree.Of([new(1, null), new(2, 1), new(3, 2), new(4, 1)]);

    [Theory]
    [Control("CSG-11")]
    [InlineData(2, 3L, true)] // below a unit that stands below itself
    [InlineData(2, 2L, true)]
    [InlineData(2, 4L, false)]
    [InlineData(2, null, false)]
    public void AUnitCannotStandBelowItself(long unit, long? parent, bool circle) => Assert.Equal(circle, Tree.WouldCircle(unit, parent));

    [Fact]
    public void EveryUnitBelowIsFound() => Assert.Equal([1, 2, 3, 4], Tree.Below(1).Order());

    [Fact]
    public void TheWayUpEndsAtTheTop() => Assert.Equal([3, 2, 1], Tree.Above(3));
}
