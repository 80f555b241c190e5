using Guanxi.Customers.Archive;
using Guanxi.Customers.Duplicates;

namespace Guanxi.Customers.Tests.Duplicates;

public sealed class DuplicateRankRuleTests
{
    [Theory]
    [InlineData("Company", new[] { DuplicateKeyKind.CreditCode }, DuplicateCertainty.Certain)]
    [InlineData("Company", new[] { DuplicateKeyKind.Name }, DuplicateCertainty.Likely)]
    [InlineData("Person", new[] { DuplicateKeyKind.Name }, DuplicateCertainty.Possible)] // many people share a name
    [InlineData("Person", new[] { DuplicateKeyKind.Name, DuplicateKeyKind.Email }, DuplicateCertainty.Likely)]
    [InlineData("Company", new[] { DuplicateKeyKind.Phone }, DuplicateCertainty.Likely)]
    [InlineData("Company", new[] { DuplicateKeyKind.Email }, DuplicateCertainty.Possible)] // one mailbox for a whole group
    [InlineData("Company", new[] { DuplicateKeyKind.CoreName }, DuplicateCertainty.Possible)]
    [InlineData("Company", new[] { DuplicateKeyKind.CoreName, DuplicateKeyKind.Email }, DuplicateCertainty.Likely)]
    public void TheCertaintyFollowsFromWhatMeets(string kind, DuplicateKeyKind[] met, DuplicateCertainty certainty)
    {
        KnownKey[] asked = [.. met.Select(key => new KnownKey(key, "same"))];
        var found = met.Select(key => new FoundKey { CustomerId = 1, Kind = key, Key = "same" });
        Assert.Equal(certainty, Assert.Single(DuplicateRankRule.Rank(Enum.Parse<CustomerKind>(kind), asked, found)).Certainty);
    }

    [Fact]
    public void TheSurestStandsFirstThenTheOlder()
    {
        FoundKey[] found =
        [
            new() { CustomerId = 9, Kind = DuplicateKeyKind.Name, Key = "a" },
            new() { CustomerId = 2, Kind = DuplicateKeyKind.CoreName, Key = "b" },
            new() { CustomerId = 7, Kind = DuplicateKeyKind.CreditCode, Key = "c" },
            new() { CustomerId = 3, Kind = DuplicateKeyKind.Name, Key = "a" },
        ];
        Assert.Equal([7L, 3L, 9L, 2L], DuplicateRankRule.Rank(CustomerKind.Company, [], found).Select(match => match.CustomerId));
    }

    [Theory]
    [InlineData("杭州东方机电有限公司", "杭州东方机电（有限公司）")]
    [InlineData("杭州東方機電有限公司", "杭州东方机电股份有限公司")]
    [InlineData("ABC Trading Co., Ltd.", "ＡＢＣ　ＴＲＡＤＩＮＧ")]
    public void TwoSpellingsOfACompanyHaveTheSameNameKey(string one, string other) =>
        Assert.Equal(DuplicateKeyRule.NameKey(one, CustomerKind.Company), DuplicateKeyRule.NameKey(other, CustomerKind.Company));

    [Fact]
    public void AShortNumberBelongsToNobody() =>
        Assert.DoesNotContain(DuplicateKeyRule.KeysOf(new DuplicateQuery { Name = "甲公司", Phones = ["95588"] }), key => key.Kind == DuplicateKeyKind.Phone);

    [Theory]
    [InlineData("甲", "*")]
    [InlineData("张三", "张*")]
    [InlineData("张三丰", "张*丰")]
    [InlineData("杭州东方机电有限公司", "杭州东****限公司")]
    public void AMaskedNameCanBeRecognisedButNotRead(string name, string masked) => Assert.Equal(masked, NameMaskRule.Mask(name));
}
