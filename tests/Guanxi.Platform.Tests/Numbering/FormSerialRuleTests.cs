using Guanxi.Platform.Numbering.Forms;

namespace Guanxi.Platform.Tests.Numbering;

public class FormSerialRuleTests
{
    [Theory]
    [InlineData("0012", 12L)]
    [InlineData(" 0012 ", 12L)]
    [InlineData("", null)]
    [InlineData("-1", null)]
    [InlineData("12a", null)]
    [InlineData("1234567890123", null)] // longer than any form's number
    public void APrintedNumberIsReadAsItsSerial(string text, long? serial) => Assert.Equal(serial, FormSerialRule.Parse(text));

    [Fact]
    public void ASerialIsWrittenAsPrinted() => Assert.Equal("0012", FormSerialRule.Format(12, 4));
}
