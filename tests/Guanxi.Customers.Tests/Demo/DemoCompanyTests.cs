using Guanxi.Customers.Demo;

namespace Guanxi.Customers.Tests.Demo;

public sealed class DemoCompanyTests
{
    private static readonly List<string> Logins = [.. DemoCompany.Staff.Select(employee => employee.Login)];

    private static readonly List<string> UnitCodes = [.. DemoCompany.Units.Select(unit => unit.Code)];

    [Fact]
    public void AParentStandsBeforeItsChildrenAndOnlyTheHeadOfficeHasNone()
    {
        Assert.Equal(["HQ"], DemoCompany.Units.Where(unit => unit.ParentCode is null).Select(unit => unit.Code));
        Assert.All(
            DemoCompany.Units.Skip(1),
            unit => Assert.InRange(UnitCodes.IndexOf(unit.ParentCode!), 0, UnitCodes.IndexOf(unit.Code) - 1));
    }

    [Fact]
    public void EveryTypeOfUnitOccurs() =>
        Assert.Equal(Enum.GetValues<DemoUnitType>(), DemoCompany.Units.Select(unit => unit.Type).Distinct().Order());

    [Fact]
    public void ASuperiorStandsBeforeTheSubordinatesAndOnlyTheGeneralManagerHasNone()
    {
        Assert.Equal(["总经理"], DemoCompany.Staff.Where(employee => employee.SuperiorLogin is null).Select(employee => employee.Post));
        Assert.All(
            DemoCompany.Staff.Skip(1),
            employee => Assert.InRange(Logins.IndexOf(employee.SuperiorLogin!), 0, Logins.IndexOf(employee.Login) - 1));
    }

    [Fact]
    public void LoginsNamesAndNumbersAreUnique()
    {
        Assert.Distinct(Logins);
        Assert.Distinct(DemoCompany.Staff.Select(employee => employee.Name));
        Assert.Distinct(DemoCompany.Staff.Select(employee => employee.Mobile));
        Assert.Distinct(DemoCompany.Staff.Select(employee => employee.Extension));
    }

    [Fact]
    public void EveryPostIsHeldAndABoundPostOnlyInItsUnit() =>
        Assert.All(DemoCompany.Posts, post =>
        {
            var holders = DemoCompany.Staff.Where(employee => employee.Post == post.Title).ToList();
            Assert.NotEmpty(holders);
            Assert.All(holders, holder => Assert.True(post.UnitCode is null || post.UnitCode == holder.UnitCode, holder.Login));
        });

    [Fact]
    public void EveryEmployeeHoldsAKnownPostInAKnownUnit() =>
        Assert.All(DemoCompany.Staff, employee =>
        {
            Assert.Contains(employee.Post, DemoCompany.Posts.Select(post => post.Title));
            Assert.Contains(employee.UnitCode, UnitCodes);
        });

    [Fact]
    public void EveryUnitHasStaff() =>
        Assert.All(UnitCodes, code => Assert.Contains(DemoCompany.Staff, employee => employee.UnitCode == code));

    [Fact]
    public void TheDutyTableHasFiveRowsAndNoGap()
    {
        Assert.Equal(5, DemoCompany.Duties.Count);
        Assert.All(DemoCompany.Duties, duty =>
        {
            Assert.Contains(duty.UnitCode, UnitCodes);
            Assert.Contains(duty.HolderLogin, Logins);
            Assert.Contains(duty.DeputyLogin, Logins);
            Assert.NotEqual(duty.HolderLogin, duty.DeputyLogin);
        });
    }
}
