using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Tests.Chinese;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("华东机电", "hdjd")]
    [InlineData("華東機電", "hdjd")]
    [InlineData("重庆长安汽车", "cqcaqc")]
    [InlineData("厦门银行", "xmyh")]
    [InlineData("上海大厦", "shds")]
    [InlineData("ABC机电（集团）", "abcjdjt")]
    [InlineData("３Ｍ中国", "3mzg")] // full-width letters
    [InlineData("", "")]
    public void InitialsAreWhatPeopleType(string text, string initials) => Assert.Equal(initials, Pinyin.Initials(text));

    [Theory]
    [InlineData("重庆", "chongqing")]
    [InlineData("厦门", "xiamen")]
    [InlineData("长沙", "changsha")]
    [InlineData("长春", "changchun")]
    [InlineData("银行", "yinhang")]
    [InlineData("会计", "kuaiji")]
    [InlineData("成都音乐", "chengduyinyue")]
    [InlineData("绿地", "lvdi")]
    [InlineData("乾隆", "qianlong")]
    [InlineData("乾燥", "ganzao")]
    public void WordsSettleTheReading(string text, string pinyin) => Assert.Equal(pinyin, Pinyin.Full(text));

    [Theory]
    [InlineData("单雄信", "shanxiongxin")]
    [InlineData("曾国藩", "zengguofan")]
    [InlineData("仇英", "qiuying")]
    [InlineData("解缙", "xiejin")]
    [InlineData("查良镛", "zhaliangyong")]
    [InlineData("乐毅", "yueyi")]
    [InlineData("尉迟恭", "yuchigong")]
    public void AFirstCharacterOfAPersonIsASurname(string name, string pinyin) =>
        Assert.Equal(pinyin, Pinyin.Full(name, NameKind.Person));

    [Fact]
    public void VariantsHoldEveryCommonReadingTheLikeliestFirst()
    {
        Assert.Equal(["cfjx", "zfjx"], Pinyin.InitialVariants("长风机械"));
        Assert.Equal(["lebaishi", "yuebaishi"], Pinyin.FullVariants("乐百氏"));
        Assert.Equal(["yuebaishi", "lebaishi"], Pinyin.FullVariants("乐百氏", kind: NameKind.Person));
        Assert.Equal(["hdjd"], Pinyin.InitialVariants("华东机电"));
    }

    [Fact]
    public void VariantsAreBounded()
    {
        var variants = Pinyin.InitialVariants("长重行乐单曾查解仇朝");
        Assert.Equal(8, variants.Count);
        Assert.Equal(Pinyin.Initials("长重行乐单曾查解仇朝"), variants[0]);
        Assert.Equal(variants.Distinct(), variants);
    }

    [Theory]
    [InlineData('长', new[] { "zhang", "chang" })]
    [InlineData('女', new[] { "nv", "ru" })]
    [InlineData('a', new string[0])]
    public void ReadingsCarryNoTones(char character, string[] readings) => Assert.Equal(readings, Pinyin.Readings(character));

    [Fact]
    public void CharactersOutsideTheBasicPlaneAreRead() => Assert.Equal("x", Pinyin.Initials("𠅤"));

    [Fact]
    public void OrdinalOrderOfKeysIsPinyinOrder()
    {
        string[] sorted = ["3M中国", "ABC公司", "安徽", "李明", "梁", "Müller", "厦门", "银行", "中国", "Привет"];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(name => Pinyin.SortKey(name), StringComparer.Ordinal));
    }

    [Fact]
    public void SortKeysAreShortAscii()
    {
        Assert.Equal("hua dong ji dian", Pinyin.SortKey("华东机电"));
        Assert.Equal("muller gong si", Pinyin.SortKey("Müller 公司"));
        var key = Pinyin.SortKey(new string('装', 500));
        Assert.Equal(200, key.Length);
        Assert.All(Pinyin.SortKey("Привет カナ"), character => Assert.InRange(character, ' ', '~'));
    }
}
