using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Tests.Chinese;

public sealed class NameFoldTests
{
    [Theory]
    [InlineData("华东机电有限公司", "华东机电")]
    [InlineData("華東機電股份有限公司", "华东机电")]
    [InlineData("华东机电有限责任公司", "华东机电")]
    [InlineData("华东机电（集团）有限公司", "华东机电")]
    [InlineData("华东机电集团股份有限公司", "华东机电")]
    [InlineData("华东 机电 厂", "华东机电")]
    [InlineData("华东机电（北京）有限公司", "华东机电北京")]
    [InlineData("华东机电(北京)有限公司", "华东机电北京")]
    [InlineData("华东机电北京分公司", "华东机电北京分公司")] // a branch is not the company
    [InlineData("天健会计师事务所（特殊普通合伙）", "天健会计师事务所")]
    [InlineData("Acme Co., Ltd.", "acme")]
    [InlineData("ＡＣＭＥ　ＩＮＣ", "acme")]
    [InlineData("Acme S.A.", "acme")]
    [InlineData("Zinc", "zinc")] // no word of its own
    [InlineData("Cisco", "cisco")]
    [InlineData("Limited", "limited")]
    [InlineData("江厂", "江厂")] // two characters stay
    [InlineData("株式会社日立", "日立")]
    public void SpellingsOfOneCompanyMeet(string name, string key) => Assert.Equal(key, CompanyNameFold.Key(name));

    [Theory]
    [InlineData("北京华东机电有限公司", "华东机电")]
    [InlineData("广东省深圳市华东机电有限公司", "华东机电")]
    [InlineData("华东机电（上海）有限公司", "华东机电")]
    [InlineData("上海华东机电（集团）有限公司", "华东机电")]
    [InlineData("内蒙古伊利实业集团股份有限公司", "伊利实业")]
    [InlineData("延边华龙集团", "华龙")]
    [InlineData("广西柳工机械", "柳工机械")]
    [InlineData("北京银行", "银行")]
    [InlineData("北京人", "北京人")] // one character alone names nobody
    [InlineData("华东（机电）厂", "华东机电")] // no place in the brackets
    public void TheCoreLeavesPlacesOut(string name, string core) => Assert.Equal(core, CompanyNameFold.Core(name));

    [Theory]
    [InlineData("張 三", "张三")]
    [InlineData("买买提·艾力", "买买提艾力")]
    [InlineData("买买提・艾力", "买买提艾力")]
    [InlineData("O’Neill, José", "oneilljose")]
    public void SpellingsOfOnePersonMeet(string name, string key) => Assert.Equal(key, PersonNameFold.Key(name));
}
