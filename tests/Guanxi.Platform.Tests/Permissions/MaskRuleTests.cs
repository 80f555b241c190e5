using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Fields;

namespace Guanxi.Platform.Tests.Permissions;

public sealed class MaskRuleTests
{
    [Theory]
    [InlineData("13800000000", "138****0000")]
    [InlineData("138 0013 8000", "138****8000")]
    [InlineData("+86 138-0013-8000", "138****8000")]
    [InlineData("008613800138000", "138****8000")]
    [InlineData("13800138000", "138****8000")] // full-width digits
    [InlineData("010-12345678", "010-****5678")]
    [InlineData("0571-87654321", "0571-****4321")]
    [InlineData("(0571) 8765432", "0571-****5432")]
    [InlineData("+86 10 1234 5678", "010-****5678")]
    [InlineData("87654321", "****4321")]
    [InlineData("7654321", "****4321")]
    [InlineData("400-820-8820", "****8820")]
    [InlineData("110", "****")] // short numbers would be told whole
    [InlineData("654321", "****")]
    [InlineData("0571-6543", "****")]
    [InlineData("13800138000/13900139000", "****")] // two numbers in one field
    [InlineData("见备注", "****")]
    public void APhoneShowsItsHeadAndItsLastFour(string value, string mask) => Assert.Equal(mask, MaskRule.Mask(value, MaskPattern.Phone));

    [Theory]
    [InlineData("zhang.wei@example.com", "z****@example.com")]
    [InlineData("张伟@例子.公司", "张****@例子.公司")]
    [InlineData("z@example.com", "****@example.com")] // one letter would be the whole name
    [InlineData("\"a@b\"@example.com", "\"****@example.com")]
    [InlineData("@example.com", "****")]
    [InlineData("no address", "****")]
    public void AnAddressShowsItsFirstLetterAndItsDomain(string value, string mask) => Assert.Equal(mask, MaskRule.Mask(value, MaskPattern.Email));

    [Theory]
    [InlineData("张伟", "张**")]
    [InlineData("欧阳修远", "欧**")] // the stars do not tell the length
    [InlineData("𬭎锋", "𬭎**")] // a character of two code units
    [InlineData("张", "****")]
    public void ANameShowsItsFirstCharacter(string value, string mask) => Assert.Equal(mask, MaskRule.Mask(value, MaskPattern.FirstCharacter));

    [Theory]
    [InlineData(MaskPattern.Hidden)]
    [InlineData(MaskPattern.Phone)]
    [InlineData(MaskPattern.Email)]
    [InlineData(MaskPattern.FirstCharacter)]
    public void EmptyStaysEmpty(MaskPattern pattern)
    {
        Assert.Null(MaskRule.Mask(null, pattern));
        Assert.Equal("", MaskRule.Mask("", pattern));
    }

    [Fact]
    public void HiddenTellsNothing() => Assert.Equal("****", MaskRule.Mask("330106198001011234", MaskPattern.Hidden));
}
