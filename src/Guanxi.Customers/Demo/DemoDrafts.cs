using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Phones;

namespace Guanxi.Customers.Demo;

/// <summary>Invented customers as a person would have typed them in.</summary>
internal static class DemoDrafts
{
    public static CustomerDraft Of(DemoCustomer customer) => new()
    {
        Kind = customer.Kind == DemoCustomerKind.Person ? CustomerKind.Person : CustomerKind.Company,
        Name = customer.Name,
        Names = [.. Names(customer)],
        CreditCode = customer.CreditCode,
        RegionCode = customer.RegionCode,
        IndustryCode = customer.IndustryCode,
        Class = customer.Class,
        Source = customer.Source,
        Website = customer.Website,
        Email = customer.Email,
        Addresses = [new CustomerAddressDraft { RegionCode = customer.RegionCode, Line = customer.Address }],
        Phones = [new PhoneDraft { Number = customer.Phone }],
    };

    public static ContactDraft Of(DemoContact contact, bool isMain) => new()
    {
        Name = contact.Name.FullName,
        Post = contact.Post,
        Department = contact.Department,
        Email = contact.Email,
        Gender = contact.Name.Gender == DemoGender.Male ? ContactGender.Male : ContactGender.Female,
        Birthday = contact.Birthday,
        IsMain = isMain,
        Phones = [.. new[] { contact.Mobile, contact.Phone }.Where(number => number is not null).Select(number => new PhoneDraft { Number = number })],
    };

    private static IEnumerable<CustomerNameDraft> Names(DemoCustomer customer)
    {
        if (customer.ShortName != customer.Name)
        {
            yield return new CustomerNameDraft { Kind = CustomerNameKind.Short, Name = customer.ShortName };
        }

        if (customer.FormerName is { } former)
        {
            yield return new CustomerNameDraft { Kind = CustomerNameKind.Former, Name = former };
        }

        if (customer.EnglishName is { } english)
        {
            yield return new CustomerNameDraft { Kind = CustomerNameKind.English, Name = english };
        }
    }
}
