using Guanxi.Platform.Tables;
using static Guanxi.Platform.Tests.Tables.Opening;

namespace Guanxi.Platform.Tests.Tables;

/// <summary>Alone on the machine, since it measures the heap of the process.</summary>
[CollectionDefinition(nameof(FlatMemoryTests), DisableParallelization = true)]
[Collection(nameof(FlatMemoryTests))]
public sealed class FlatMemoryTests
{
    [Fact]
    public async Task AMillionRowsStreamInFlatMemory()
    {
        using var stream = new EndlessCsv(rows: 1_000_000);
        using var reader = await OpenAsync(stream);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var count = 0;
        foreach (var row in reader.Rows)
        {
            if (++count % 250_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(1_000_001, count);
        Assert.InRange(most, long.MinValue, 4 << 20);
    }
}
