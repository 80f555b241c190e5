using Guanxi.Platform.Chinese;

namespace Guanxi.Platform.Tests.Chinese;

public sealed class IdentityCodeTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    public static TheoryData<string, bool> CreditCodes { get; } = Pairs("uscc.tsv");

    public static TheoryData<string, bool> ResidentIds { get; } = Pairs("resident_id.tsv");

    [Theory]
    [MemberData(nameof(CreditCodes))]
    public void EveryCreditCodeVectorHolds(string code, bool valid) => Assert.Equal(valid, CreditCode.Check(code).IsValid);

    [Theory]
    [InlineData("91350100M000100Y4A", CreditCodeFault.CheckDigit)]
    [InlineData("91350100M000100Y56", CreditCodeFault.OrganisationCheck)] // the organisation's own check digit is 4
    [InlineData("91310115591693856AA", CreditCodeFault.Length)]
    [InlineData("9135010OM000100Y43", CreditCodeFault.Alphabet)] // O for 0
    [InlineData("000000000000000000", CreditCodeFault.Authority, CreditCodeFault.Region)]
    [InlineData("A1110000600037341K", CreditCodeFault.Authority)]
    public void ARefusedCreditCodeSaysWhy(string code, params CreditCodeFault[] faults) =>
        Assert.Equal(faults, CreditCode.Check(code).Faults);

    [Fact]
    public void RuralCollectivesHaveCreditCodesToo() => Assert.True(CreditCode.Check("N2350100M000100Y4J").IsValid);

    [Fact]
    public void ACreditCodeIsNormalised() =>
        Assert.Equal("91350100M000100Y43", CreditCode.Check(" ９1350100-m000100y43 ").Code);

    [Theory]
    [MemberData(nameof(ResidentIds))]
    public void EveryResidentIdVectorHolds(string number, bool valid) => Assert.Equal(valid, ResidentId.Check(number, Today).IsValid);

    [Theory]
    [InlineData("11010519490229002X", ResidentIdFault.BirthDate, ResidentIdFault.CheckDigit)]
    [InlineData("99000018850101001X", ResidentIdFault.Region)]
    [InlineData("310115219901012463", ResidentIdFault.BornInTheFuture)]
    [InlineData("1101051949", ResidentIdFault.Length)]
    [InlineData("1101051949123100XX", ResidentIdFault.Alphabet)]
    public void ARefusedResidentIdSaysWhy(string number, params ResidentIdFault[] faults) =>
        Assert.Equal(faults, ResidentId.Check(number, Today).Faults);

    [Fact]
    public void AnOldNumberIsCompletedAndRead()
    {
        var check = ResidentId.Check("110105491231002", Today);
        Assert.Equal("11010519491231002X", check.Number);
        Assert.Equal(new DateOnly(1949, 12, 31), check.BornOn);
        Assert.True(check.IsFemale);
    }

    private static TheoryData<string, bool> Pairs(string fileName) =>
        [.. VectorFile.Rows(fileName).Select(row => new TheoryDataRow<string, bool>(row[0], row[1] == "true"))];
}
