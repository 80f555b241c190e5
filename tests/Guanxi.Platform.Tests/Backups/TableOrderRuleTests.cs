using Guanxi.Platform.Backups.Tables;

namespace Guanxi.Platform.Tests.Backups;

public sealed class TableOrderRuleTests
{
    [Fact]
    public void ATableStandsBehindThoseThatItPointsTo() =>
        Assert.Equal(["b", "c", "a"], Order(["a", "b", "c"], Required("a", "c"), Required("c", "b")));

    [Fact]
    public void ANullableReferenceOfACircleWaits()
    {
        // A unit has a head, who is a person, who has a unit.
        var order = TableOrderRule.Order(["staff", "units"], [Required("staff", "units"), Optional("units", "staff"), Optional("units", "units")]);
        Assert.Equal(["units", "staff"], order.Select(place => place.Table));
        Assert.Equal(["staff", "units"], order[0].Later.Select(reference => reference.Principal).Order());
        Assert.Empty(order[1].Later);
    }

    [Fact]
    public void NoReferenceWaitsWithoutNeed() =>
        Assert.All(TableOrderRule.Order(["a", "b"], [Optional("a", "b")]), place => Assert.Empty(place.Later));

    [Fact]
    public void ACircleWithoutANullableReferenceIsRefused() =>
        Assert.Throws<InvalidOperationException>(() => TableOrderRule.Order(["a", "b"], [Required("a", "b"), Required("b", "a")]));

    private static IEnumerable<string> Order(string[] tables, params TableReference[] references) =>
        TableOrderRule.Order(tables, references).Select(place => place.Table);

    private static TableReference Required(string table, string principal) => new(table, principal, [principal + "_id"], IsNullable: false);

    private static TableReference Optional(string table, string principal) => new(table, principal, [principal + "_id"], IsNullable: true);
}
