using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Phones;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;

namespace Guanxi.Customers.Archive;

/// <summary>Writes a checked draft into a customer, with the keys that follow from it. Tags have rows of their own.</summary>
internal static class CustomerFill
{
    /// <param name="customer">With all its parts loaded, or new.</param>
    public static void Apply(GuanxiDbContext db, Customer customer, CustomerDraft draft, DateTime now)
    {
        customer.Kind = draft.Kind;
        customer.Name = WrittenText.Line(draft.Name);
        customer.NameSort = SortKey(customer.Name, draft.Kind);
        customer.NameKey = DuplicateKeyRule.NameKey(customer.Name, draft.Kind);
        customer.CreditCode = WrittenText.Code(draft.CreditCode) is { } code ? CreditCode.Check(code).Code : null;
        customer.RegionCode = WrittenText.Code(draft.RegionCode);
        customer.IndustryCode = WrittenText.Code(draft.IndustryCode) is { } industry ? IndustryCodes.Find(industry)!.Code : null;
        customer.Class = WrittenText.Code(draft.Class);
        customer.Source = WrittenText.Code(draft.Source);
        customer.ParentId = draft.ParentId;
        customer.Website = WrittenText.Line(draft.Website);
        customer.Email = WrittenText.Line(draft.Email);
        customer.Remark = WrittenText.Lines(draft.Remark);
        customer.UpdatedAt = now;
        FillParts(db, customer, draft);
    }

    public static string SortKey(string name, CustomerKind kind) =>
        Pinyin.SortKey(name, kind == CustomerKind.Person ? NameKind.Person : NameKind.General);

    private static void FillParts(GuanxiDbContext db, Customer customer, CustomerDraft draft)
    {
        Parts.Replace(
            db,
            customer.Names,
            (draft.Names ?? []).Select(name => new CustomerName { Kind = name.Kind, Name = WrittenText.Line(name.Name) }),
            (one, other) => one.Kind == other.Kind && one.Name == other.Name);
        Parts.Replace(
            db,
            customer.Addresses,
            (draft.Addresses ?? []).Select(AddressOf),
            (one, other) => one.Kind == other.Kind && one.RegionCode == other.RegionCode && one.Line == other.Line && one.PostCode == other.PostCode);
        Parts.Replace(
            db, customer.Phones, (draft.Phones ?? []).Select(PhoneRule.Make), (one, other) => one.Kind == other.Kind && one.Number == other.Number);
        var ofContacts = customer.DuplicateKeys.Where(key => key.ContactId is not null)
            .Select(key => new DuplicateKey { ContactId = key.ContactId, Kind = key.Kind, Key = key.Key });
        Parts.Replace(
            db,
            customer.DuplicateKeys,
            DuplicateKeyRule.KeysOf(draft).Select(key => new DuplicateKey { Kind = key.Kind, Key = key.Key }).Concat(ofContacts),
            (one, other) => one.Kind == other.Kind && one.Key == other.Key && one.ContactId == other.ContactId);
    }

    private static CustomerAddress AddressOf(CustomerAddressDraft draft) => new()
    {
        Kind = draft.Kind,
        RegionCode = WrittenText.Code(draft.RegionCode),
        Line = WrittenText.Line(draft.Line),
        PostCode = WrittenText.Line(draft.PostCode),
    };
}
