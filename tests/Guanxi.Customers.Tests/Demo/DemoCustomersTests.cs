using Guanxi.Customers.Demo;

namespace Guanxi.Customers.Tests.Demo;

public sealed class DemoCustomersTests
{
    private const int Seed = 20260301;

    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly List<DemoCustomer> Sample = Make(20_000, Seed);

    private static readonly IEnumerable<DemoCustomer> Companies = Sample.Where(customer => customer.Kind == DemoCustomerKind.Company);

    [Fact]
    public void TheSameSeedGivesTheSameData() =>
        Assert.Equal(Make(500, 7).Select(Written), Make(500, 7).Select(Written));

    [Fact]
    public void AnotherSeedGivesOtherData() =>
        Assert.NotEqual(Make(50, 7).Select(Written), Make(50, 8).Select(Written));

    [Fact]
    public void ALongRunBeginsWithTheShortRun() =>
        Assert.Equal(Make(300, 7).Select(Written), Make(900, 7).Take(300).Select(Written));

    [Fact]
    public void EightyFiveOfAHundredAreCompanies() =>
        Assert.InRange(Companies.Count() / (double)Sample.Count, 0.84, 0.86);

    [Fact]
    public void CompanyNamesAreUnique() =>
        Assert.Equal(Companies.Count(), Companies.Select(customer => customer.Name).Distinct().Count());

    [Fact]
    public void ManyCompaniesStillHaveUniqueNamesAndCodes()
    {
        var companies = DemoCustomers.Generate(200_000, new Random(Seed), Today)
            .Where(customer => customer.Kind == DemoCustomerKind.Company)
            .Select(customer => (customer.Name, customer.CreditCode))
            .ToList();
        Assert.Equal(companies.Count, companies.Select(company => company.Name).Distinct().Count());
        var codes = companies.Select(company => company.CreditCode).OfType<string>().ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void OneInTwoHundredIsANearDuplicateOfAnEarlierCompany()
    {
        var duplicates = Sample.Where(customer => customer.NearDuplicateOf is not null).ToList();
        Assert.InRange(duplicates.Count / (double)Sample.Count, 0.003, 0.007);
        Assert.All(duplicates, duplicate =>
        {
            var original = Sample[duplicate.NearDuplicateOf!.Value];
            Assert.True(original.Index < duplicate.Index);
            Assert.Null(original.NearDuplicateOf);
            Assert.NotEqual(original.Name, duplicate.Name);
            Assert.Equal(original.RegionCode, duplicate.RegionCode);
        });
    }

    [Theory]
    [InlineData("(")] // brackets of the other width
    [InlineData("機")] // Traditional characters
    [InlineData("有限责任公司")] // another suffix
    public void NearDuplicatesAreWrittenInSeveralWays(string sign) =>
        Assert.Contains(Sample, customer => customer.NearDuplicateOf is not null && customer.Name.Contains(sign, StringComparison.Ordinal));

    [Fact]
    public void ABaseOfTwoThousandHasSeveralNamesakesToSearchFor() =>
        Assert.InRange(Sample.Take(2_000).Count(customer => customer.Name.Contains("华东机电", StringComparison.Ordinal)), 3, 20);

    [Fact]
    public void EveryCustomerHasOneToFourContactsAndTwoOnAverage()
    {
        Assert.All(Sample, customer => Assert.InRange(customer.Contacts.Count, 1, 4));
        Assert.InRange(Sample.Average(customer => customer.Contacts.Count), 1.9, 2.1);
    }

    [Fact]
    public void HistoriesAreInOrderBetweenCreationAndToday() =>
        Assert.All(Sample, customer =>
        {
            Assert.InRange(customer.Activities.Count, 0, 8);
            var dates = customer.Activities.Select(activity => activity.Date).ToList();
            Assert.Equal(dates.Order(), dates);
            Assert.All(dates, date => Assert.InRange(date, customer.CreatedOn, Today));
            Assert.All(customer.Activities, activity => Assert.InRange(activity.ContactIndex, 0, customer.Contacts.Count - 1));
        });

    [Fact]
    public void EveryKindOfActivityOccurs() =>
        Assert.Equal(
            Enum.GetValues<DemoActivityKind>(),
            Sample.SelectMany(customer => customer.Activities).Select(activity => activity.Kind).Distinct().Order());

    [Fact]
    public void CustomersWereCreatedInTheLastThreeYears() =>
        Assert.All(Sample, customer => Assert.InRange(customer.CreatedOn, Today.AddYears(-3), Today));

    [Fact]
    public void OwnersSellAndSitInTheUnit() =>
        Assert.All(Sample.Where(customer => customer.OwnerIndex is not null), customer =>
            Assert.Equal(customer.UnitCode, DemoCompany.Staff[customer.OwnerIndex!.Value].UnitCode));

    [Fact]
    public void MailAndWebAddressesCannotBelongToAnybody()
    {
        Assert.All(
            Sample.SelectMany(customer => customer.Contacts.Select(contact => contact.Email).Append(customer.Email).Append(customer.Website)).OfType<string>(),
            address => Assert.Matches("^[a-z.]+([@-][a-z]+)*(-[a-z]+)?\\.example$", address));
    }

    [Fact]
    public void NumbersHaveTheShapeOfChineseNumbers() =>
        Assert.All(Sample, customer =>
        {
            Assert.Matches("^(1[3-9][0-9]{9}|0[0-9]{2,3}-[0-9]{8})$", customer.Phone);
            Assert.All(customer.Contacts, contact => Assert.Matches("^1[3-9][0-9]{9}$", contact.Mobile));
        });

    [Fact]
    public void PersonsHaveNeitherCodeNorTradeAndAreTheirOwnFirstContact() =>
        Assert.All(Sample.Where(customer => customer.Kind == DemoCustomerKind.Person), person =>
        {
            Assert.Null(person.CreditCode);
            Assert.Null(person.IndustryCode);
            Assert.Equal(person.Name, person.Contacts[0].Name.FullName);
        });

    [Fact]
    public void MoreCustomersThanNamesAreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DemoCustomers.Generate(DemoFirms.Capacity + 1, new Random(1), Today));

    private static List<DemoCustomer> Make(int count, int seed) => [.. DemoCustomers.Generate(count, new Random(seed), Today)];

    // Records compare lists by reference; the written form compares what is in them.
    private static string Written(DemoCustomer customer) =>
        $"{customer} {string.Join(' ', customer.Contacts)} {string.Join(' ', customer.Activities)} {string.Join(' ', customer.Tags)}";
}
