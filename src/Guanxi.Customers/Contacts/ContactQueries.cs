using System.Globalization;
using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>Reads contacts for pages and API.</summary>
internal sealed class ContactQueries(GuanxiDbContext db, ContactReach reach, PersonalFields personal)
{
    /// <summary>Most people of one customer that are shown at once.</summary>
    public const int MostShown = 200;

    /// <summary>Null when there is no such contact within the acting person's reach.</summary>
    public async Task<ContactRecord?> FindAsync(long id, CancellationToken cancel) =>
        (await ReadAsync(reach.Readable().Where(contact => contact.Id == id), cancel)).SingleOrDefault();

    /// <summary>People of a customer, the one to call first before all.</summary>
    public Task<IReadOnlyList<ContactRecord>> OfCustomerAsync(long customerId, CancellationToken cancel) =>
        ReadAsync(reach.Readable().Where(contact => contact.CustomerId == customerId), cancel);

    private async Task<IReadOnlyList<ContactRecord>> ReadAsync(IQueryable<Contact> contacts, CancellationToken cancel)
    {
        await personal.LoadAsync(cancel);
        var rows = await (
            from contact in contacts.AsNoTracking().Include(row => row.Phones)
            join customer in db.Set<Customer>() on contact.CustomerId equals customer.Id
            orderby contact.IsMain descending, contact.NameSort, contact.Id
            select new { Contact = contact, customer.Name, customer.OwnerId, customer.UnitId }).Take(MostShown).ToListAsync(cancel);
        return [.. rows.Select(row => RecordOf(row.Contact, row.Name, row.OwnerId, row.UnitId))];
    }

    private ContactRecord RecordOf(Contact contact, string customerName, long? ownerId, long? unitId) => new()
    {
        Id = contact.Id,
        CustomerId = contact.CustomerId,
        CustomerName = customerName,
        Version = contact.Version,
        Name = contact.Name,
        Post = contact.Post,
        Department = contact.Department,
        Email = personal.Show(PersonalFields.ContactEmail, contact.Email, ownerId, unitId) ?? "",
        Gender = contact.Gender,
        Birthday = personal.Show(PersonalFields.ContactBirthday, contact.Birthday?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ownerId, unitId),
        Remark = contact.Remark,
        IsMain = contact.IsMain,
        Phones = personal.Show(contact.Phones, ownerId, unitId),
        OwnerId = ownerId,
        UnitId = unitId,
    };
}
