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

    [Fact]
    public async Task AHundredThousandRowsOfAWorkbookAreWrittenAndReadInFlatMemory()
    {
        var path = Path.GetTempFileName();
        await using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        await using (var writer = new XlsxTableWriter(file))
        {
            await writer.BeginSheetAsync("客户", Enumerable.Range(1, 10).Select(column => new TableColumn($"第{column}列")).ToList());
            for (var row = 1; row <= 100_000; row++)
            {
                await writer.WriteRowAsync(Enumerable.Range(1, 10).Select(column => column % 2 == 0 ? TableCell.Integer(row * column) : TableCell.Text($"客户{row}-{column}")).ToList());
                most = row % 25_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
            }

            await writer.EndAsync();
        }

        using var reader = await OpenAsync(file);
        var count = 0;
        foreach (var row in reader.Rows)
        {
            most = ++count % 25_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
        }

        Assert.Equal(100_001, count);
        Assert.InRange(most, long.MinValue, 4 << 20);
    }
}
