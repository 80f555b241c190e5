namespace Guanxi.Customers.Demo;

/// <summary>Invents company customers one after the other and remembers the last few for near duplicates.</summary>
internal sealed class DemoCompanies(uint key, Random random, DateOnly today)
{
    private const int DaysBack = 3 * 365;
    private const int Remembered = 64;

    private readonly DemoFirms firms = new(key);
    private readonly DemoPermutation lettered = new(key ^ 0x5BD1E995, DemoCreditCodes.LetteredOrganisations);
    private readonly DemoPermutation numbered = new(key ^ 0x2545F491, DemoCreditCodes.NumberedOrganisations);
    private readonly List<(DemoCustomer Customer, DemoCompanyName Name)> recent = new(Remembered);
    private int made;

    /// <summary>Any date of the last three years, today included.</summary>
    public static DateOnly CreationDate(DateOnly today, Random random) => today.AddDays(-random.Next(DaysBack));

    public DemoCustomer Next(int index)
    {
        var firm = firms.At(made, random);
        var (regionCode, district) = firm.City.Districts[random.Next(firm.City.Districts.Length)];
        var domain = firm.Domain;
        var line = DemoNumbers.Line(firm.City, random);
        var contacts = DemoContacts.OfCompany(line, domain, today, random);
        var customerClass = DemoTraits.Class(random);
        var (ownerIndex, unitCode) = DemoOwners.Draw(firm.City, customerClass, random);
        var createdOn = CreationDate(today, random);
        var customer = new DemoCustomer
        {
            Index = index,
            Kind = DemoCustomerKind.Company,
            Name = firm.Name.ToString(),
            ShortName = firm.ShortName,
            FormerName = FormerName(firm),
            EnglishName = random.Next(4) == 0 ? firm.EnglishName : null,
            CreditCode = CreditCode(firm, regionCode),
            RegionCode = regionCode,
            IndustryCode = firm.Trade.IndustryCode,
            Address = DemoNumbers.Address(firm.City, district, company: true, random),
            Phone = line,
            Email = random.Next(3) > 0 ? "info@" + domain : null,
            Website = random.Next(2) == 0 ? "www." + domain : null,
            Source = DemoTraits.Source(random),
            Class = customerClass,
            Tags = DemoTraits.Tags(DemoCustomerKind.Company, random),
            OwnerIndex = ownerIndex,
            UnitCode = unitCode,
            CreatedOn = createdOn,
            Contacts = contacts,
            Activities = DemoActivities.Of(ownerIndex, contacts, createdOn, today, random),
        };
        made++;
        Remember(customer, firm.Name);
        return customer;
    }

    /// <summary>A second entry of an earlier company under another spelling; null while none is remembered.</summary>
    public DemoCustomer? NearDuplicate(int index)
    {
        if (recent.Count == 0)
        {
            return null;
        }

        var place = random.Next(recent.Count);
        var (original, name) = recent[place];
        // Taken out: two entries of the same firm could otherwise come out the same.
        recent.RemoveAt(place);
        DemoContact[] contacts = [original.Contacts[0]];
        var (ownerIndex, unitCode) = DemoOwners.Draw(CityOf(original), original.Class, random);
        var createdOn = original.CreatedOn.AddDays(random.Next(today.DayNumber - original.CreatedOn.DayNumber + 1));
        return original with
        {
            Index = index,
            Name = name.Variant(random),
            FormerName = null,
            EnglishName = null,
            CreditCode = null,
            Phone = random.Next(2) == 0 ? original.Phone : contacts[0].Mobile,
            Source = DemoTraits.Source(random),
            OwnerIndex = ownerIndex,
            UnitCode = unitCode,
            CreatedOn = createdOn,
            NearDuplicateOf = original.Index,
            Contacts = contacts,
            Activities = DemoActivities.Of(ownerIndex, contacts, createdOn, today, random),
        };
    }

    private static DemoCity CityOf(DemoCustomer customer) =>
        DemoCities.All.First(city => city.Districts.Any(district => district.Code == customer.RegionCode));

    private void Remember(DemoCustomer customer, DemoCompanyName name)
    {
        if (recent.Count < Remembered)
        {
            recent.Add((customer, name));
        }
        else
        {
            recent[random.Next(Remembered)] = (customer, name);
        }
    }

    // The firm was a works or a shop before it became a limited company.
    private string? FormerName(DemoFirm firm) =>
        random.Next(16) == 0 && firm.Name.Form.EndsWith("公司", StringComparison.Ordinal)
            ? (firm.Name with { Form = firm.Trade.Makes ? "厂" : "经营部", Layout = DemoNameLayout.CityWithSuffix }).ToString()
            : null;

    // One prospect in ten has not shown its licence yet.
    private string? CreditCode(DemoFirm firm, string regionCode)
    {
        var authority = firm.Name.Form == "经营部" ? "92" : "91";
        var letters = random.Next(3) > 0;
        return random.Next(10) == 0
            ? null
            : DemoCreditCodes.Make(authority, regionCode, letters, letters ? lettered.At(made) : numbered.At(made));
    }
}
