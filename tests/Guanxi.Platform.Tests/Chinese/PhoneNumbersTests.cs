using System.Globalization;
using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Tests.Chinese;

public sealed class PhoneNumbersTests
{
    public static TheoryData<string, bool, bool, string, string, string, string, string> Vectors { get; } =
        [.. VectorFile.Rows("phone_cn.tsv").Select(row => new TheoryDataRow<string, bool, bool, string, string, string, string, string>(
            row[0], row[1] == "true", row[2] == "true", row[3], row[4], row[5], row[6], row[7]))];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void EveryVectorHolds(
        string input, bool possible, bool valid, string type, string region, string e164, string international, string extension)
    {
        var number = PhoneNumbers.Parse(input);
        Assert.Equal(possible, number.IsPossible);
        Assert.Equal(valid, number.IsValid);
        Assert.Equal(type.Replace("_", string.Empty, StringComparison.Ordinal), valid ? number.Kind.ToString().ToUpper(CultureInfo.InvariantCulture) : string.Empty);
        Assert.Equal(region, number.Region ?? string.Empty);
        Assert.Equal(e164, number.E164 ?? string.Empty);
        Assert.Equal(international, number.International ?? string.Empty);
        Assert.Equal(extension, number.Extension);
    }

    [Theory]
    [InlineData("13800138000", "138 0013 8000")]
    [InlineData("+86 10 65529988 转 12", "010 6552 9988 ext. 12")]
    [InlineData("０９９１－２３４５６７８", "0991 234 5678")]
    [InlineData("4008208820", "400 820 8820")]
    [InlineData("+852 23456789", "+852 2345 6789")]
    [InlineData("+49 30 1234567", "+49301234567")]
    [InlineData(" 问前台 ", "问前台")]
    public void NumbersAreShownAsTheyAreReadInChina(string input, string display) =>
        Assert.Equal(display, PhoneNumbers.Parse(input).Display);

    [Theory]
    [InlineData("13800138000", "138****8000")]
    [InlineData("+86 138-0013-8000", "138****8000")]
    [InlineData("0571 8765 4321", "057*****4321")]
    [InlineData("65529988", "65****88")]
    [InlineData("10086", "****6")]
    [InlineData("110", "***")]
    [InlineData("abc", "***")]
    public void MaskingHidesTheMiddle(string input, string masked) => Assert.Equal(masked, PhoneNumbers.Mask(input));
}
