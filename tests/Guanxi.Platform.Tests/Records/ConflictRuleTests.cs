using Guanxi.Platform.Records.Conflicts;

namespace Guanxi.Platform.Tests.Records;

public sealed class ConflictRuleTests
{
    [Theory]
    [InlineData("a", "b", "a", ConflictSide.Mine, false)] // only I changed it
    [InlineData("a", "a", "b", ConflictSide.Theirs, false)] // only they did
    [InlineData("a", "b", "c", ConflictSide.Mine, true)]
    [InlineData("a", "", "b", ConflictSide.Mine, true)] // I emptied it, they changed it
    [InlineData(null, "", "b", ConflictSide.Theirs, false)]
    [InlineData(null, "b", null, ConflictSide.Mine, false)]
    public void TheSideThatChangedAFieldIsProposed(string? before, string? mine, string? theirs, ConflictSide proposed, bool both)
    {
        var row = Assert.Single(ConflictRule.Rows([new ConflictField("Form.Name", "Name", before, mine, theirs)]));
        Assert.Equal(proposed, row.Proposed);
        Assert.Equal(both, row.BothChanged);
    }

    [Theory]
    [InlineData("a", "b", "b")] // both made the same change
    [InlineData("a", "a", "a")]
    [InlineData("a", "", null)] // a browser sends an empty text for none
    [InlineData("a", "one\r\ntwo", "one\ntwo")]
    [InlineData("a", " b ", "b")]
    public void FieldsThatAgreeAreNotAsked(string? before, string? mine, string? theirs) =>
        Assert.Empty(ConflictRule.Rows([new ConflictField("Form.Name", "Name", before, mine, theirs)]));

    [Fact]
    public void RowsKeepTheOrderOfTheForm() =>
        Assert.Equal(["Form.B", "Form.A"], ConflictRule.Rows(
            [new ConflictField("Form.B", "B", "1", "2", "1"), new ConflictField("Form.C", "C", "1", "1", "1"), new ConflictField("Form.A", "A", "1", "2", "3")])
            .Select(row => row.Field.Name));
}
