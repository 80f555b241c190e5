using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Phones;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Fields;

namespace Guanxi.Customers;

/// <summary>The personal fields of the archive (SVCREG-16, GEN-35): masked for those without the right, in both directions.</summary>
internal sealed class PersonalFields(FieldReader fields)
{
    public const string Phone = "phone.number";
    public const string CustomerEmail = "customer.email";
    public const string ContactEmail = "contact.email";
    public const string ContactBirthday = "contact.birthday";

    public static IReadOnlyList<ProtectedField> All { get; } =
    [
        new(Phone, ProtectionClass.Personal, MaskPattern.Phone),
        new("phone.normal", ProtectionClass.Personal, MaskPattern.Phone),
        new(CustomerEmail, ProtectionClass.Personal, MaskPattern.Email),
        new(ContactEmail, ProtectionClass.Personal, MaskPattern.Email),
        new(ContactBirthday, ProtectionClass.Personal, MaskPattern.Hidden),
    ];

    /// <summary>Reads the classes that hold now; await it before anything else.</summary>
    public Task LoadAsync(CancellationToken cancel) => fields.LoadAsync(cancel);

    /// <summary>The value, or its mask; empty stays empty.</summary>
    public string? Show(string fieldKey, string? value, long? ownerId, long? unitId) => fields.Show(fieldKey, value, ownerId, unitId).Text;

    public bool IsClear(string fieldKey, long? ownerId, long? unitId) => fields.Show(fieldKey, "", ownerId, unitId).IsClear;

    /// <summary>The draft with every unchanged mask replaced by the stored value.</summary>
    public CustomerDraft Unmask(CustomerDraft draft, Customer stored) => draft with
    {
        Email = Unmask(CustomerEmail, draft.Email, stored.Email, stored.OwnerId, stored.UnitId),
        Phones = PhoneMaskRule.Unmask(draft.Phones, stored.Phones, number => Show(Phone, number, stored.OwnerId, stored.UnitId)),
    };

    /// <inheritdoc cref="Unmask(CustomerDraft, Customer)"/>
    /// <remarks>A birthday that the person may not read is never sent, so it stays.</remarks>
    public ContactDraft Unmask(ContactDraft draft, Contact stored, long? ownerId, long? unitId) => draft with
    {
        Email = Unmask(ContactEmail, draft.Email, stored.Email, ownerId, unitId),
        Birthday = IsClear(ContactBirthday, ownerId, unitId) ? draft.Birthday : draft.Birthday ?? stored.Birthday,
        Phones = PhoneMaskRule.Unmask(draft.Phones, stored.Phones, number => Show(Phone, number, ownerId, unitId)),
    };

    private string? Unmask(string fieldKey, string? written, string stored, long? ownerId, long? unitId) =>
        stored.Length > 0 && written == Show(fieldKey, stored, ownerId, unitId) ? stored : written;
}
