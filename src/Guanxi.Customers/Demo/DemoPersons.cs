namespace Guanxi.Customers.Demo;

/// <summary>Invents private customers.</summary>
internal static class DemoPersons
{
    public static DemoCustomer Next(int index, Random random, DateOnly today)
    {
        var name = DemoPersonName.Draw(random);
        var city = DemoCities.All[DemoCities.Slots[random.Next(DemoCities.Slots.Length)].City];
        var (regionCode, district) = city.Districts[random.Next(city.Districts.Length)];
        var mobile = DemoNumbers.Mobile(random);
        var contacts = DemoContacts.OfPerson(name, mobile, today, random);
        var customerClass = DemoTraits.Class(random);
        var (ownerIndex, unitCode) = DemoOwners.Draw(city, customerClass, random);
        var createdOn = DemoCompanies.CreationDate(today, random);
        return new DemoCustomer
        {
            Index = index,
            Kind = DemoCustomerKind.Person,
            Name = name.FullName,
            ShortName = name.Polite,
            RegionCode = regionCode,
            Address = DemoNumbers.Address(city, district, company: false, random),
            Phone = mobile,
            Email = contacts[0].Email,
            Source = DemoTraits.Source(random),
            Class = customerClass,
            Tags = DemoTraits.Tags(DemoCustomerKind.Person, random),
            OwnerIndex = ownerIndex,
            UnitCode = unitCode,
            CreatedOn = createdOn,
            Contacts = contacts,
            Activities = DemoActivities.Of(ownerIndex, contacts, createdOn, today, random),
        };
    }
}
