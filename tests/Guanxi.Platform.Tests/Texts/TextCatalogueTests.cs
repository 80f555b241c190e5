using System.Globalization;
using Guanxi.Platform.Texts;

namespace Guanxi.Platform.Tests.Texts;

public sealed class TextCatalogueTests
{
    private static readonly TextCatalogue Catalogue = new(typeof(TextCatalogue).Assembly);

    [Theory]
    [InlineData("zh-CN", "保存")]
    [InlineData("zh-SG", "保存")]
    [InlineData("zh-Hans", "保存")]
    [InlineData("zh-Hant", "儲存")]
    [InlineData("zh-Hant-HK", "儲存")]
    [InlineData("zh-TW", "儲存")]
    [InlineData("zh-HK", "儲存")]
    [InlineData("zh-MO", "儲存")]
    [InlineData("en", "Save")]
    [InlineData("en-GB", "Save")]
    [InlineData("fr-FR", "保存")] // none of ours: Simplified
    public void TheReadersCultureDecidesTheLanguage(string culture, string text)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(text, Catalogue["common.save"].Value);
            Assert.Equal(text, Catalogue.For(CultureInfo.GetCultureInfo(culture), "common.save"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void PlaceholdersAreFilled() =>
        Assert.Equal("共 7 條記錄", Catalogue.For(Languages.Traditional.Culture, "common.records", 7));

    [Fact]
    public void AMissingKeyIsItsOwnTextAndSaysSo()
    {
        var text = Catalogue["common.no-such-text", 1];
        Assert.True(text.ResourceNotFound);
        Assert.Equal("common.no-such-text", text.Value);
    }

    [Fact]
    public void EveryTextCanBeListed() =>
        Assert.Contains(Catalogue.GetAllStrings(includeParentCultures: false), text => text.Name == "common.cancel");

    [Fact]
    public void AKeyInTwoAssembliesIsRefused()
    {
        var assembly = typeof(TextCatalogue).Assembly;
        var exception = Assert.Throws<InvalidOperationException>(() => new TextCatalogue(assembly, assembly));
        Assert.Contains("is defined by two assemblies", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAssemblyWithoutTextsIsPassedOver() =>
        Assert.Empty(new TextCatalogue(typeof(string).Assembly).GetAllStrings(includeParentCultures: false));
}
