using Guanxi.Platform.Imports.Mapping;
using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Platform.Tests.Imports;

public sealed class MappingSuggestionRuleTests
{
    private static readonly ImportField[] Fields =
    [
        new("company", "公司名称", "company") { PossibleSynonyms = ["name"], YieldsTo = ["given"] },
        new("person", "联系人") { PossibleSynonyms = ["name"] },
        new("given", "given name"),
        new("phone", "电话", "phone") { Repeats = true },
    ];

    [Theory]
    [InlineData("公司名称", "company")]
    [InlineData("公司名稱（必填）", "company")] // Traditional, with a remark in brackets
    [InlineData(" * Company ", "company")]
    [InlineData("Ｐｈｏｎｅ", "phone")] // full width
    [InlineData("颜色", null)]
    [InlineData("", null)]
    public void AHeadingIsRecognisedInAnyWriting(string header, string? field) =>
        Assert.Equal([field], MappingSuggestionRule.Suggest([header], Fields));

    [Fact]
    public void AFieldIsGivenOnceUnlessItRepeats() =>
        Assert.Equal(["company", null, "phone", "phone"], MappingSuggestionRule.Suggest(["公司名称", "Company", "电话", "Phone"], Fields));

    [Fact]
    public void AnAmbiguousHeadingMeansTheCompanyWhenNothingElseDoes() =>
        Assert.Equal(["company"], MappingSuggestionRule.Suggest(["Name"], Fields));

    [Fact]
    public void AnAmbiguousHeadingMeansThePersonBesideACompany() =>
        Assert.Equal(["person", "company"], MappingSuggestionRule.Suggest(["Name", "Company"], Fields));

    [Fact]
    public void AnAmbiguousHeadingMeansThePersonBesideAGivenName() =>
        Assert.Equal(["person", "given"], MappingSuggestionRule.Suggest(["Name", "Given Name"], Fields));

    [Fact]
    public void ARememberedMappingIsAppliedByHeadingAndForgetsFieldsThatAreGone()
    {
        var remembered = new Dictionary<string, string> { ["甲"] = "person", ["乙"] = "gone", ["丙"] = "phone" };
        Assert.Equal(["phone", null, "person", null], MappingSuggestionRule.Apply(["丙", "乙", "甲", "丁"], remembered, Fields));
    }

    [Fact]
    public void TheSignatureFollowsOrderAndTextButNotWriting()
    {
        Assert.Equal(HeaderRule.Signature(["公司 名称", "Phone"]), HeaderRule.Signature(["公司名称", "phone *"]));
        Assert.NotEqual(HeaderRule.Signature(["a", "b"]), HeaderRule.Signature(["b", "a"]));
    }
}
