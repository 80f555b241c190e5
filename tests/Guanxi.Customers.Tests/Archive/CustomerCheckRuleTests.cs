using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Phones;

namespace Guanxi.Customers.Tests.Archive;

public sealed class CustomerCheckRuleTests
{
    [Fact]
    public void EverythingWrongIsSaidAtOnce()
    {
        var refusals = CustomerCheckRule.Check(new CustomerDraft
        {
            Name = " ", CreditCode = "123", RegionCode = "999999", IndustryCode = "Q9999", Email = "nobody", Phones = [new PhoneDraft()], Tags = [null!],
        });
        Assert.Equal(
            ["Name", "CreditCode", "RegionCode", "IndustryCode", "Email", "Phones[0].Number", "Tags[0]"], refusals.Select(refusal => refusal.Field!));
    }

    [Fact]
    public void ADoubtfulNumberIsNoReasonToRefuse() =>
        Assert.Empty(CustomerCheckRule.Check(new CustomerDraft { Name = "甲公司", Phones = [new PhoneDraft { Number = "12" }] }));

    [Theory]
    [InlineData("91330100MA2AX00000", "credit-code-check-digit")]
    [InlineData("9133", "credit-code-length")]
    [InlineData("91330100MA2AX0000I", "credit-code-alphabet")]
    public void ACreditCodeIsRefusedWithTheReason(string code, string reason) =>
        Assert.Contains(CustomerCheckRule.Check(new CustomerDraft { Name = "甲公司", CreditCode = code }), refusal => refusal.Code == reason);

    [Fact]
    public void AnOverLongNameIsRefused() =>
        Assert.Equal("field-too-long", Assert.Single(CustomerCheckRule.Check(new CustomerDraft { Name = new string('长', 201) })).Code);

    [Theory]
    [InlineData("2026-05-01", true)]
    [InlineData("2026-05-02", false)] // nobody is born tomorrow
    [InlineData("1899-12-31", false)]
    public void ABirthdayLiesBetween1900AndToday(string birthday, bool accepted)
    {
        var draft = new ContactDraft { Name = "李明", Birthday = DateOnly.Parse(birthday, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(accepted, ContactCheckRule.Check(draft, new DateOnly(2026, 5, 1)).Count == 0);
    }

    [Fact]
    public void AMaskSentBackStandsForTheNumberBehindIt()
    {
        var stored = new Phone { Number = "13800138000", Normal = "8613800138000" };
        var written = PhoneMaskRule.Unmask([new PhoneDraft { Number = "138****8000" }, new PhoneDraft { Number = "13900000000" }], [stored], _ => "138****8000");
        Assert.Equal(["13800138000", "13900000000"], written!.Select(phone => phone.Number!));
    }

    [Theory]
    [InlineData("甲\0乙", "甲乙")] // PostgreSQL refuses the character 0
    [InlineData("甲\n乙", "甲 乙")]
    [InlineData("  甲 ", "甲")]
    public void OneLineIsKeptWithoutWhatCannotBeStored(string written, string kept) => Assert.Equal(kept, WrittenText.Line(written));
}
