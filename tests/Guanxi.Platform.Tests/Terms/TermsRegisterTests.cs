using Guanxi.Platform.Accounts;
using Guanxi.Platform.Records.Access;
using Guanxi.Platform.Terms;
using Microsoft.Extensions.Configuration;

namespace Guanxi.Platform.Tests.Terms;

public class TermsRegisterTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public async Task WithoutConfigurationTheDefaultsOfThePackHold()
    {
        var terms = await Register().ForAsync<SecurityTerms>(null, Today);
        Assert.Equal(new SecurityTerms(30, 24, 5, 15, 10, 60, 10, 365), terms);
    }

    [Fact]
    public async Task OneRecordMayTakeItsNumbersFromTwoControls() =>
        Assert.Equal(new AccessLogTerms(100, 10), await Register().ForAsync<AccessLogTerms>(null, Today));

    [Fact]
    public async Task TheConfigurationGoesFirst() =>
        Assert.Equal(3, (await Register(("Terms:SVCREG-18:LockAfterFailures", "3")).ForAsync<SecurityTerms>(null, Today)).LockAfterFailures);

    [Theory]
    [InlineData("0")] // below the minimum
    [InlineData("101")]
    [InlineData("many")]
    [InlineData("2.5")] // between the bounds, but no whole number
    public async Task AValueOutsideItsBoundsIsRefusedByName(string value)
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => Register(("Terms:SVCREG-18:LockAfterFailures", value)).ForAsync<SecurityTerms>(null, Today));
        Assert.Contains("Terms:SVCREG-18:LockAfterFailures", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Terms:SVCREG-18:LockAfterFailure")]
    [InlineData("Terms:SVCREG-99:LockAfterFailures")]
    public void ASettingThatNoRegulationHasIsRefusedAtOnce(string path)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Register((path, "5")));
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryControlSaysWhatEnforcesItAndEverySettingItsUnitAndSource()
    {
        var controls = RegulationFiles.ReadBuiltIn().SelectMany(regulation => regulation.Controls).ToList();
        Assert.NotEmpty(controls);
        Assert.All(controls, control => Assert.False(
            string.IsNullOrEmpty(control.Kind) || string.IsNullOrEmpty(control.Title) || string.IsNullOrEmpty(control.Text) || string.IsNullOrEmpty(control.EnforcedBy), control.Id));
        Assert.All(controls.SelectMany(control => control.Settings), setting => Assert.False(
            string.IsNullOrEmpty(setting.Value.Default) || string.IsNullOrEmpty(setting.Value.Unit) || string.IsNullOrEmpty(setting.Value.Source), setting.Key));
    }

    private static TermsRegister Register(params (string Path, string Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Path, (string?)setting.Value))).Build());
}
