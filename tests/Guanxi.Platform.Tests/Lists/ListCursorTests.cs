using System.Linq.Expressions;
using Guanxi.Platform.Lists;

namespace Guanxi.Platform.Tests.Lists;

public sealed class ListCursorTests
{
    [Theory]
    [InlineData("名称", 3)]
    [InlineData("", 1)]
    [InlineData(null, 2)]
    public void ACursorReadsAsItWasWritten(string? value, long id)
    {
        var cursor = new ListCursor("-name", value, id);
        Assert.True(ListCursor.TryDecode(cursor.Encode(), out var read));
        Assert.Equal(cursor, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("bnVsbA")] // null
    [InlineData("e30")] // {}
    [InlineData("WzEsMl0")] // [1,2]
    public void AnythingElseIsNoCursor(string text) => Assert.False(ListCursor.TryDecode(text, out _));

    [Fact]
    public void TheConditionIsARangeOfTheSortColumnFirst()
    {
        Expression<Func<SampleRow, DateTime>> column = row => row.Created;
        Expression<Func<SampleRow, long>> id = row => row.Id;
        var text = KeysetRule.Behind<SampleRow>(column, id, DateTime.UnixEpoch, 5, falling: true).Body.ToString();
        Assert.StartsWith("((row.Created <= ", text, StringComparison.Ordinal);
        Assert.Contains("(row.Created < ", text, StringComparison.Ordinal);
        Assert.Contains("OrElse (row.Id < ", text, StringComparison.Ordinal);
    }

    public static TheoryData<object> Values => [12L, -3, 12.50m, "北京", true, new DateOnly(2026, 2, 28), new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc).AddTicks(9), ListFieldKind.Money];

    [Theory]
    [MemberData(nameof(Values))]
    public void AValueReadsAsItWasWritten(object value)
    {
        Assert.True(ListValueText.TryRead(value.GetType(), ListValueText.Write(value)!, out var read));
        Assert.Equal(value, read);
    }
}
