using Guanxi.Platform.Configuration;
using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Configuration.Lists;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Tests.Configuration;

public class ConfigurationRuleTests
{
    [Fact]
    public void StoredChoicesWinAndNewlyDeclaredOnesAppear()
    {
        var merged = ValueListMergeRule.Merge(
            [new("a", "甲", "A"), new("b", "乙", "B")],
            [new ValueListEntry("a", "甲改", "A2", 99, null, new DateOnly(2026, 1, 31)), new ValueListEntry("own", "自有", "Own", 5, null, null)]);
        Assert.Equal(["own", "b", "a"], merged.Select(entry => entry.Code));
        Assert.Equal("甲改", merged[2].Chinese);
    }

    [Theory]
    [InlineData("2026-01-31", true)] // the last day counts
    [InlineData("2026-02-01", false)]
    public void AChoiceIsClosedAfterItsLastDay(string day, bool open) =>
        Assert.Equal(open, new ValueListEntry("a", "甲", "A", 1, null, new DateOnly(2026, 1, 31)).IsOpenOn(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("membership-no", true)]
    [InlineData("会员号", false)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("a[b]", false)] // would break the form field's name
    public void AKeyIsShortAndLowerCase(string key, bool sound) => Assert.Equal(sound, ConfigurationKeyRule.IsSound(key));

    [Theory]
    [InlineData(CustomFieldType.Money, "1,234.50", "1234.5")]
    [InlineData(CustomFieldType.Money, "1.234", null)] // yuan have two decimals
    [InlineData(CustomFieldType.Number, "-0.1234", "-0.1234")]
    [InlineData(CustomFieldType.Number, "999999999999999", null)] // more than the column keeps
    [InlineData(CustomFieldType.Date, "2026-02-29", null)]
    [InlineData(CustomFieldType.Date, "2026-02-28", "2026-02-28")]
    [InlineData(CustomFieldType.Text, "会员", "会员")]
    public void TypedTextIsReadByTheFieldsType(CustomFieldType type, string typed, string? written)
    {
        var read = CustomValueRule.Read(Field(type), typed);
        Assert.Equal(written, read.Refused ? null : CustomValueRule.Written(read.Value));
    }

    private static CustomFieldDefinition Field(CustomFieldType type) => new()
    {
        Id = 1, ObjectKey = "customer", Key = "f", Chinese = "字段", English = "Field", Type = type, ListKey = "", Required = false, IsUnique = false,
        Protection = ProtectionClass.None, Order = 1, ClosedFrom = null,
    };
}
