using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Tests.Chinese;

public sealed class ChineseConverterTests
{
    [Theory]
    [InlineData("汉字", "漢字")]
    [InlineData("鼠标", "鼠標")]
    [InlineData("头发", "頭髮")]
    [InlineData("发展", "發展")]
    [InlineData("皇后", "皇后")]
    [InlineData("后面", "後面")]
    [InlineData("干燥", "乾燥")]
    [InlineData("干部", "幹部")]
    [InlineData("客户 ABC 的头发", "客戶 ABC 的頭髮")] // Latin letters and blanks pass
    public void PhrasesDecideTheTraditionalCharacter(string simplified, string traditional)
    {
        Assert.Equal(traditional, ChineseConverter.Default.ToTraditional(simplified));
        Assert.Equal(simplified, ChineseConverter.Default.ToSimplified(traditional));
    }

    [Theory]
    [InlineData("乾隆", "乾隆")] // an emperor's name keeps its character
    [InlineData("乾燥", "干燥")]
    [InlineData("華東機電有限公司", "华东机电有限公司")]
    public void PhrasesDecideTheSimplifiedCharacterToo(string traditional, string simplified) =>
        Assert.Equal(simplified, ChineseConverter.Default.ToSimplified(traditional));

    [Fact]
    public void TextWithoutChangesIsTheSameInstance()
    {
        const string text = "华东机电有限公司 乾隆 Ltd 2026";
        Assert.Same(text, ChineseConverter.Default.ToSimplified(text));
        const string plain = "华东机电 Ltd 2026";
        Assert.Same(plain, ChineseConverter.Default.ToSimplifiedCharacters(plain));
    }

    [Fact]
    public void AFragmentHasTheSameSearchCharactersAsItsText()
    {
        const string text = "乾隆年間乾燥設備";
        var whole = ChineseConverter.Default.ToSimplifiedCharacters(text);
        for (var index = 0; index < text.Length; index++)
        {
            Assert.Equal(whole[index..(index + 1)], ChineseConverter.Default.ToSimplifiedCharacters(text[index..(index + 1)]));
        }
    }

    [Fact]
    public void CharactersOutsideTheBasicPlaneConvert() =>
        Assert.Equal("𠗣", ChineseConverter.Default.ToTraditional("㓆"));
}
