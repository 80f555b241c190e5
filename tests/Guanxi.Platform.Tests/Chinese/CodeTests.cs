using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Tests.Chinese;

public sealed class CodeTests
{
    [Theory]
    [InlineData("310115", "上海市浦东新区")]
    [InlineData("440305", "广东省深圳市南山区")]
    [InlineData("429004", "湖北省仙桃市")] // ruled by the province itself
    [InlineData("441900", "广东省东莞市")]
    [InlineData("820000", "澳门特别行政区")]
    [InlineData("999999", null)]
    public void ARegionHasAFullName(string code, string? name) => Assert.Equal(name, RegionCodes.FullName(code));

    [Fact]
    public void RegionsFormATree()
    {
        Assert.Equal(34, RegionCodes.Children(null).Count);
        Assert.Equal(21, RegionCodes.Children("440000").Count);
        Assert.Equal("110101", RegionCodes.Children("110000")[0].Code);
        Assert.Equal("440300", RegionCodes.Find("440305")!.Parent);
        Assert.Empty(RegionCodes.Children("440305"));
    }

    [Theory]
    [InlineData("南山", "440305")]
    [InlineData("深圳", "440300")]
    [InlineData("szs", "440300")]
    [InlineData("chongqing", "500000")]
    [InlineData("4403", "440300")]
    public void RegionsAreFoundByNamePinyinAndCode(string text, string code) =>
        Assert.Contains(RegionCodes.Search(text), entry => entry.Code == code);

    [Fact]
    public void IndustriesHaveTheNumbersOfTheStandard()
    {
        var sections = IndustryCodes.Children(null);
        var divisions = sections.SelectMany(entry => IndustryCodes.Children(entry.Code)).ToList();
        var groups = divisions.SelectMany(entry => IndustryCodes.Children(entry.Code)).ToList();
        var classes = groups.SelectMany(entry => IndustryCodes.Children(entry.Code)).ToList();
        Assert.Equal([20, 97, 473, 1382], [sections.Count, divisions.Count, groups.Count, classes.Count]);
        Assert.All(classes, entry => Assert.Equal(4, entry.Level));
    }

    [Theory]
    [InlineData("A0111", "农、林、牧、渔业 / 农业 / 谷物种植 / 稻谷种植")]
    [InlineData("0111", "农、林、牧、渔业 / 农业 / 谷物种植 / 稻谷种植")]
    [InlineData("a01", "农、林、牧、渔业 / 农业")]
    [InlineData("Z99", null)]
    public void AnIndustryHasAFullName(string code, string? name) => Assert.Equal(name, IndustryCodes.FullName(code));

    [Fact]
    public void IndustriesAreFoundByName() =>
        Assert.Equal("A0111", IndustryCodes.Search("稻谷种植")[0].Code);
}
