using Guanxi.Platform.Permissions.Roles;

namespace Guanxi.Platform.Tests.Organisation;

public sealed class LastAdministratorRuleTests
{
    private static readonly DateOnly Today = new(2026, 5, 1);

    [Theory]
    [InlineData("1:", 1, false)] // the only one
    [InlineData("1: 2:", 1, true)]
    [InlineData("1: 2:2026-12-31", 1, false)] // the other's grant ends: nobody would be left then
    [InlineData("1: 2:left", 1, false)] // the other has left
    [InlineData("1: 2:later", 1, false)] // the other has not begun
    public void SomebodyStaysWithoutAnEnd(string grants, long taken, bool stays) =>
        Assert.Equal(stays, LastAdministratorRule.SomebodyStays(grants.Split(' ').Select(Grant), grant => grant.StaffId == taken, Today));

    private static AdministratorGrant Grant(string text)
    {
        var id = long.Parse(text.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture);
        return text.Split(':')[1] switch
        {
            "" => new(id, id, Today, null, null),
            "left" => new(id, id, Today, null, Today),
            "later" => new(id, id, Today.AddDays(1), null, null),
            _ => new(id, id, Today, new DateOnly(2026, 12, 31), null),
        };
    }
}
