using Guanxi.Customers.Demo;

namespace Guanxi.Customers.Tests.Demo;

public sealed class DemoReferenceCodesTests
{
    [Fact]
    public void DistrictsCarryTheirOfficialCodes()
    {
        var official = Lines("gb2260", "area.csv").Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => cells[1]);
        Assert.All(
            DemoCities.All.SelectMany(city => city.Districts),
            district => Assert.Equal(official.GetValueOrDefault(district.Code), district.Name));
    }

    [Fact]
    public void TradesCarryOfficialClassCodes()
    {
        var official = Lines("gbt4754", "gbt4754-2017.tsv").Select(line => line.Split('\t')).Where(cells => cells[2] == "4").Select(cells => cells[0]).ToHashSet();
        Assert.All(DemoTrades.All, trade => Assert.Contains(trade.IndustryCode, official));
    }

    private static string[] Lines(string folder, string file)
    {
        var root = Environment.GetEnvironmentVariable("GUANXI_REFERENCE_DATA");
        if (string.IsNullOrEmpty(root))
        {
            Assert.Skip("GUANXI_REFERENCE_DATA is not set: no official code lists to compare with.");
        }

        return File.ReadAllLines(Path.Combine(root, "chinese", folder, file));
    }
}
