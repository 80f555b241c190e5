using Guanxi.Customers.Archive;
using Guanxi.Customers.Imports;
using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Customers.Tests.Imports;

public sealed class RowDecisionRuleTests
{
    [Theory]
    [InlineData(DuplicateChoice.Skip, true, RowResult.Skipped)]
    [InlineData(DuplicateChoice.Create, true, RowResult.Created)]
    [InlineData(DuplicateChoice.Update, true, RowResult.Updated)]
    [InlineData(DuplicateChoice.Update, false, RowResult.Failed)] // outside what the person may change
    public void ACustomerOfTheBaseIsTreatedAsChosen(DuplicateChoice choice, bool mayEdit, RowResult result) =>
        Assert.Equal(result, RowDecisionRule.Decide(CustomerRowRuleTests.Read(("name", "甲乙公司")), Known(mayEdit, row: null), choice).Result);

    [Fact]
    public void AFurtherPersonOfACompanyInTheFileIsMerged() => Assert.Equal(
        RowResult.Merged,
        RowDecisionRule.Decide(CustomerRowRuleTests.Read(("name", "甲乙公司"), ("contact-name", "王芳")), Known(true, row: 5), DuplicateChoice.Create).Result);

    [Fact]
    public void ARepeatedRowIsSkippedAndNamesTheFirst()
    {
        var known = Known(true, row: 5);
        var row = CustomerRowRuleTests.Read(("name", "甲乙公司"), ("contact-name", "王芳"), ("contact-mobile", "13800138000"));
        known.Add(row);
        var decision = RowDecisionRule.Decide(row, known, DuplicateChoice.Create);
        Assert.Equal((RowResult.Skipped, "5"), (decision.Result, decision.Problem!.Arguments[0]));
    }

    [Fact]
    public void OutsideTheReachTheNameOfADuplicateIsMasked()
    {
        var decision = RowDecisionRule.Decide(CustomerRowRuleTests.Read(("name", "甲乙公司")), Known(false, row: null), DuplicateChoice.Skip);
        Assert.Contains("*", decision.Problem!.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void TwoPrivatePersonsOfOneNameAreOneOnlyWithANumberInCommon()
    {
        var known = new KnownCustomer { Number = "KH1", Name = "李明", Kind = CustomerKind.Person };
        known.Add(CustomerRowRuleTests.Read(("contact-name", "李明"), ("contact-mobile", "13800138000")));
        Assert.True(known.IsMeantBy(CustomerRowRuleTests.Read(("contact-name", "李明"), ("contact-mobile", "138 0013 8000"))));
        Assert.False(known.IsMeantBy(CustomerRowRuleTests.Read(("contact-name", "李明"), ("contact-mobile", "13900139000"))));
    }

    private static KnownCustomer Known(bool mayEdit, int? row) => new()
    {
        Id = 1, Number = "KH000001", Name = "甲乙公司", Kind = CustomerKind.Company, MayRead = mayEdit, MayEdit = mayEdit, Row = row,
    };
}
