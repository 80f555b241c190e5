using Guanxi.Platform.Lists;

namespace Guanxi.Platform.Tests.Lists;

public sealed class FilterConditionRuleTests
{
    private static readonly FilterSetting Setting = new(new DateOnly(2026, 3, 10), StaffId: 7, UnitId: 2, unit => unit == 2 ? [2, 21] : [unit]);

    private static readonly SampleRow Row = new()
    {
        Id = 1,
        Name = "北京科技",
        Amount = 12.5m,
        Kind = "A",
        Created = new DateTime(2026, 3, 9, 16, 0, 0, DateTimeKind.Utc), // first instant of 10 March in China
        Due = new DateOnly(2026, 3, 10),
        OwnerId = 7,
        UnitId = 21,
        Open = true,
    };

    [Theory]
    [InlineData("name", "contains:科", true)]
    [InlineData("name", "starts:科", false)]
    [InlineData("name", "ne:北京", true)]
    [InlineData("name", "in:a,北京科技", true)]
    [InlineData("amount", "between:12.5,13", true)]
    [InlineData("amount", "gt:12.5", false)]
    [InlineData("kind", "in:B,A", true)]
    [InlineData("created", "eq:2026-03-10", true)]
    [InlineData("created", "eq:2026-03-09", false)]
    [InlineData("created", "lt:2026-03-10", false)]
    [InlineData("created", "gt:2026-03-09", true)]
    [InlineData("created", "le:2026-03-10", true)]
    [InlineData("created", "ge:2026-03-09T16:00:00Z", true)]
    [InlineData("created", "gt:2026-03-09T16:00:00Z", false)]
    [InlineData("created", "between:2026-03-10,2026-03-10", true)]
    [InlineData("created", "ne:2026-03-10", false)]
    [InlineData("due", "eq:today", true)]
    [InlineData("due", "lt:today+1", true)]
    [InlineData("due", "ge:today-7", true)]
    [InlineData("due", "empty", false)]
    [InlineData("due", "notempty", true)]
    [InlineData("owner", "eq:me", true)]
    [InlineData("owner", "eq:8", false)]
    [InlineData("unit", "under:mine", true)]
    [InlineData("unit", "eq:mine", false)]
    [InlineData("unit", "empty", false)] // a unit is always given
    [InlineData("open", "eq:false", false)]
    public void AFilterAnswersForARow(string field, string filter, bool expected) => Assert.Equal(expected, Condition(field, filter)!(Row));

    [Theory]
    [InlineData("amount", "eq:many")]
    [InlineData("amount", "eq:1,000")] // a comma is no decimal sign and no thousands sign
    [InlineData("due", "eq:2026-02-30")]
    [InlineData("due", "ge:today-99999999999")]
    [InlineData("created", "eq:yesterday")]
    [InlineData("owner", "eq:mine")]
    [InlineData("open", "eq:maybe")]
    public void AValueThatIsNoneIsNotUnderstood(string field, string filter) => Assert.Null(Condition(field, filter));

    private static Func<SampleRow, bool>? Condition(string field, string filter)
    {
        var parsed = ListRequestReader.Read([new("filter." + field, filter)], SampleList.AllFields, new("created"));
        Assert.Empty(parsed.Refusals);
        return FilterConditionRule.Build(SampleList.AllFields.Single(candidate => candidate.Key == field), parsed.Request.Filters[0], Setting)?.Compile();
    }
}
