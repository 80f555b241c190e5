using Guanxi.Customers.Demo;

namespace Guanxi.Customers.Tests.Demo;

public sealed class DemoPermutationTests
{
    [Theory]
    [InlineData(2, 1u)]
    [InlineData(1_000, 0u)]
    [InlineData(1_024, 77u)] // a power of two: nothing is sent through again
    [InlineData(70_001, 0xFFFFFFFFu)]
    public void EveryValueComesOnce(int size, uint key)
    {
        var shuffle = new DemoPermutation(key, size);
        Assert.Equal(Enumerable.Range(0, size), Enumerable.Range(0, size).Select(shuffle.At).Order());
    }

    [Fact]
    public void NeighboursAreScattered()
    {
        var shuffle = new DemoPermutation(5, 1_000_000);
        var steps = Enumerable.Range(0, 1_000).Select(place => shuffle.At(place + 1) - shuffle.At(place)).Distinct();
        Assert.True(steps.Count() > 900);
    }
}
