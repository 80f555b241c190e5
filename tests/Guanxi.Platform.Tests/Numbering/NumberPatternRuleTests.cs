using System.Globalization;
using Guanxi.Platform.Numbering.Rules;

namespace Guanxi.Platform.Tests.Numbering;

public class NumberPatternRuleTests
{
    private static readonly DateOnly Day = new(2026, 3, 5);

    [Theory]
    [InlineData("KH-{yyyy}-{000000}", 12, "KH-2026-000012")]
    [InlineData("TS{yyyyMMdd}-{0000}", 1, "TS20260305-0001")]
    [InlineData("{yy}{MM}{dd}{00}", 7, "26030507")]
    [InlineData("投诉第{0}号", 3, "投诉第3号")]
    [InlineData("{unit}-{yyyyMM}-{000}", 5, "SH01-202603-005")]
    [InlineData("KH{0000}", 12345, "KH12345")] // outgrown: longer, never repeated
    public void APatternWritesTheNumber(string text, long serial, string number) =>
        Assert.Equal(number, NumberPatternRule.Format(Parse(text), Day, "SH01", serial));

    [Theory]
    [InlineData("KH{0000}", "")]
    [InlineData("KH{yyyy}{0000}", "2026")]
    [InlineData("KH{yy}{0000}", "2026")] // the century is kept, the count is the year's
    [InlineData("KH{yyyyMM}{0000}", "2026-03")]
    [InlineData("KH{MM}/{yy}-{0000}", "2026-03")]
    [InlineData("KH{yyyyMMdd}{0000}", "2026-03-05")]
    [InlineData("{unit}{yyyy}{0000}", "2026@SH01")]
    public void TheSmallestDatePartDecidesWhenTheCountStartsAgain(string text, string key) =>
        Assert.Equal(key, NumberPatternRule.PeriodKey(Parse(text), Day, "SH01"));

    [Theory]
    [InlineData("", "field-missing")]
    [InlineData("KH-{yyyy}", "number-pattern-one-serial")]
    [InlineData("{00}-{00}", "number-pattern-one-serial")]
    [InlineData("{MM}{000}", "number-pattern-repeats")]
    [InlineData("{yyyy}{dd}{000}", "number-pattern-repeats")]
    [InlineData("{hour}{000}", "number-pattern-unreadable")]
    [InlineData("KH {000}", "number-pattern-unreadable")] // a space is lost when a number is dictated
    [InlineData("KH{000", "number-pattern-unreadable")]
    [InlineData("{0000000000000}", "number-pattern-unreadable")] // thirteen noughts
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAA-{000}", "number-pattern-too-long")]
    public void AnUnsoundPatternIsRefused(string text, string code) =>
        Assert.Equal(code, Assert.Single(NumberPatternRule.Parse(text, "Pattern").Refusals).Code);

    [Fact]
    public void NumbersDoNotDependOnTheLanguageOfTheThread()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH"); // Buddhist years
            Assert.Equal("KH-2026-0001", NumberPatternRule.Format(Parse("KH-{yyyy}-{0000}"), Day, null, 1));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static NumberPattern Parse(string text) => NumberPatternRule.Parse(text, "Pattern").Value;
}
