using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Phones;
using Guanxi.Customers.Tags;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Imports;

/// <summary>Changes a customer that stood in the base before: filled cells replace, lists only grow, empty cells change nothing.</summary>
internal sealed class CustomerRowUpdate(GuanxiDbContext db, TagBook tags)
{
    /// <summary>Puts the changes into the context; the caller saves.</summary>
    public async Task RunAsync(long customerId, CustomerImportRow row, DateTime now, CancellationToken cancel)
    {
        var customer = await db.Set<Customer>().AsTracking().AsSplitQuery()
            .Include(found => found.Names).Include(found => found.Addresses).Include(found => found.Phones)
            .Include(found => found.Tags).Include(found => found.DuplicateKeys)
            .SingleAsync(found => found.Id == customerId, cancel);
        CustomerFill.Apply(db, customer, Merge(customer, row.Customer), now);
        var wanted = await tags.IdsAsync(row.Customer.Tags ?? [], cancel);
        customer.Tags.AddRange(wanted.Except(customer.Tags.Select(tag => tag.TagId)).Select(id => new CustomerTag { TagId = id }));
        if (row.Contact is { } contact)
        {
            await AddContactAsync(customer, row, contact, now, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static CustomerDraft Merge(Customer stored, CustomerDraft row) => row with
    {
        Kind = stored.Kind,
        Names = [.. Stored(stored.Names), .. (row.Names ?? []).Where(name => !stored.Names.Exists(there => there.Name == WrittenText.Line(name.Name)))],
        CreditCode = row.CreditCode ?? stored.CreditCode,
        RegionCode = row.RegionCode ?? stored.RegionCode,
        IndustryCode = row.IndustryCode ?? stored.IndustryCode,
        Class = row.Class ?? stored.Class,
        Source = row.Source ?? stored.Source,
        ParentId = stored.ParentId,
        Website = row.Website ?? stored.Website,
        Email = row.Email ?? stored.Email,
        Remark = row.Remark ?? stored.Remark,
        Addresses = [.. Stored(stored.Addresses), .. (row.Addresses ?? []).Where(address => !stored.Addresses.Exists(there => there.Line == WrittenText.Line(address.Line)))],
        Phones = [.. Stored(stored.Phones), .. New(stored.Phones, row.Phones)],
    };

    private static IEnumerable<CustomerNameDraft> Stored(List<CustomerName> names) =>
        names.Select(name => new CustomerNameDraft { Kind = name.Kind, Name = name.Name });

    private static IEnumerable<CustomerAddressDraft> Stored(List<CustomerAddress> addresses) => addresses.Select(address => new CustomerAddressDraft
    {
        Kind = address.Kind, RegionCode = address.RegionCode, Line = address.Line, PostCode = address.PostCode,
    });

    private static IEnumerable<PhoneDraft> Stored(List<Phone> phones) => phones.Select(phone => new PhoneDraft { Kind = phone.Kind, Number = phone.Number });

    private static IEnumerable<PhoneDraft> New(List<Phone> stored, IReadOnlyList<PhoneDraft>? row) =>
        (row ?? []).Where(phone => !stored.Exists(there => there.Normal == PhoneRule.Normal(phone.Number!)));

    private async Task AddContactAsync(Customer customer, CustomerImportRow row, ContactDraft draft, DateTime now, CancellationToken cancel)
    {
        var people = await db.Set<Contact>().AsTracking().Include(person => person.Phones).Where(person => person.CustomerId == customer.Id).ToListAsync(cancel);
        var contact = people.Find(person => PersonNameFold.Key(person.Name) == row.ContactKey);
        if (contact is null)
        {
            contact = new Contact { CustomerId = customer.Id, Name = "", NameSort = "", CreatedAt = now, UpdatedAt = now };
            ContactFill.Apply(db, contact, draft with { IsMain = people.Count == 0 }, now);
            db.Add(contact);
        }
        else
        {
            ContactFill.Apply(db, contact, Merge(contact, draft), now);
        }

        await db.SaveChangesAsync(cancel);
        await ContactFill.ReplaceKeysAsync(db, contact, cancel);
    }

    private static ContactDraft Merge(Contact stored, ContactDraft row) => row with
    {
        Post = row.Post ?? stored.Post,
        Department = row.Department ?? stored.Department,
        Email = row.Email ?? stored.Email,
        Gender = row.Gender == ContactGender.Unknown ? stored.Gender : row.Gender,
        Birthday = row.Birthday ?? stored.Birthday,
        Remark = row.Remark ?? stored.Remark,
        IsMain = stored.IsMain,
        Phones = [.. Stored(stored.Phones), .. New(stored.Phones, row.Phones)],
    };
}
