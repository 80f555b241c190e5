using Guanxi.Customers.Demo;

namespace Guanxi.Customers.Tests.Demo;

public sealed class DemoCreditCodesTests
{
    // A second implementation on purpose: the generator's own check would agree with its own mistakes.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly List<DemoCustomer> Coded =
    [
        .. DemoCustomers.Generate(5_000, new Random(11), new DateOnly(2026, 3, 2)).Where(customer => customer.CreditCode is not null),
    ];

    [Fact]
    public void MostCompaniesHaveACode() => Assert.InRange(Coded.Count, 3_500, 4_000);

    [Fact]
    public void TheLastCharacterChecksTheWholeCode() =>
        Assert.All(Coded, customer =>
        {
            var code = customer.CreditCode!;
            Assert.Equal(18, code.Length);
            var weight = 1;
            var sum = 0;
            foreach (var letter in code[..17])
            {
                Assert.Contains(letter, Alphabet);
                sum += Alphabet.IndexOf(letter, StringComparison.Ordinal) * weight;
                weight = weight * 3 % 31;
            }

            Assert.Equal(0, (sum + Alphabet.IndexOf(code[17], StringComparison.Ordinal)) % 31);
        });

    [Fact]
    public void TheOrganisationPartHasItsOwnCheckCharacter() =>
        Assert.All(Coded, customer =>
        {
            int[] weights = [3, 7, 9, 10, 5, 8, 4, 2];
            var part = customer.CreditCode!.Substring(8, 9);
            var sum = weights.Select((weight, place) => weight * (char.IsDigit(part[place]) ? part[place] - '0' : part[place] - 'A' + 10)).Sum();
            var check = part[8] == 'X' ? 10 : part[8] - '0';
            Assert.Equal(0, (sum + check) % 11);
        });

    [Fact]
    public void TheCodeNamesTheRegionOfTheCustomer() =>
        Assert.All(Coded, customer => Assert.Equal(customer.RegionCode, customer.CreditCode!.Substring(2, 6)));

    [Fact]
    public void AWrongCharacterIsNoticed()
    {
        var right = DemoCreditCodes.Make("91", "320505", true, 1234567);
        var wrong = DemoCreditCodes.Make("91", "320506", true, 1234567);
        Assert.NotEqual(right[17], wrong[17]);
    }
}
