using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Phones;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Contacts;

/// <summary>Writes a checked draft into a contact.</summary>
internal static class ContactFill
{
    /// <param name="contact">With its telephones loaded, or new.</param>
    public static void Apply(GuanxiDbContext db, Contact contact, ContactDraft draft, DateTime now)
    {
        contact.Name = WrittenText.Line(draft.Name);
        contact.NameSort = Pinyin.SortKey(contact.Name, NameKind.Person);
        contact.Post = WrittenText.Line(draft.Post);
        contact.Department = WrittenText.Line(draft.Department);
        contact.Email = WrittenText.Line(draft.Email);
        contact.Gender = draft.Gender;
        contact.Birthday = draft.Birthday;
        contact.Remark = WrittenText.Lines(draft.Remark);
        contact.IsMain = draft.IsMain;
        contact.UpdatedAt = now;
        Parts.Replace(
            db, contact.Phones, (draft.Phones ?? []).Select(PhoneRule.Make), (one, other) => one.Kind == other.Kind && one.Number == other.Number);
    }

    /// <summary>The keys by which the customer is found through this contact; call it when the contact has its id.</summary>
    public static async Task ReplaceKeysAsync(GuanxiDbContext db, Contact contact, CancellationToken cancel)
    {
        var there = await db.Set<DuplicateKey>().Where(key => key.ContactId == contact.Id).ToListAsync(cancel);
        db.RemoveRange(there);
        if (contact.DeletedAt is null)
        {
            db.AddRange(DuplicateKeyRule.ContactKeys(contact.Phones.Select(phone => phone.Number), contact.Email)
                .Select(key => new DuplicateKey { CustomerId = contact.CustomerId, ContactId = contact.Id, Kind = key.Kind, Key = key.Key }));
        }
    }

    /// <summary>One person is called first: the others of the customer step back.</summary>
    public static async Task StepBackOthersAsync(GuanxiDbContext db, Contact main, CancellationToken cancel)
    {
        if (main.IsMain)
        {
            var others = db.Set<Contact>().Where(contact => contact.CustomerId == main.CustomerId && contact.IsMain && contact.Id != main.Id);
            foreach (var other in await others.ToListAsync(cancel))
            {
                other.IsMain = false;
            }
        }
    }
}
