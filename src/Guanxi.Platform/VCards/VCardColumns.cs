namespace Guanxi.Platform.VCards;

/// <summary>The columns under which a .vcf is offered as a table. Keys are stable: saved mappings name them.</summary>
public static class VCardColumns
{
    public static IReadOnlyList<string> Keys { get; } =
    [
        "formatted-name", "family-name", "given-name", "additional-names", "name-prefix", "name-suffix", "nickname",
        "organisation", "department", "title", "role",
        "mobile-phone", "mobile-phone-2", "work-phone", "work-phone-2", "home-phone", "fax", "other-phones",
        "email", "email-2", "other-emails",
        "address", "street", "city", "region", "postal-code", "country", "other-addresses",
        "url", "birthday", "wechat", "qq", "categories", "note", "uid", "other-properties",
    ];

    /// <summary>The card's texts in the order of <see cref="Keys"/>; what has no column of its own is joined into the other- columns.</summary>
    public static IReadOnlyList<string?> Cells(VCard card)
    {
        var mobile = Numbers(card, "mobile");
        var work = Numbers(card, "work");
        var home = Numbers(card, "home");
        var fax = Numbers(card, "fax");
        var rest = mobile.Skip(2).Concat(work.Skip(2)).Concat(home.Skip(1)).Concat(fax.Skip(1))
            .Concat(card.Phones.Where(phone => phone.Kind is "pager" or "main" or "other").Select(phone => phone.Number));
        var address = card.Addresses.Count == 0 ? null : card.Addresses[0];
        return
        [
            card.FormattedName, card.FamilyName, card.GivenName, card.AdditionalNames, card.NamePrefix, card.NameSuffix, card.Nickname,
            card.Organisation, card.Department, card.Title, card.Role,
            At(mobile, 0), At(mobile, 1), At(work, 0), At(work, 1), At(home, 0), At(fax, 0), Join(rest),
            At(Addresses(card), 0), At(Addresses(card), 1), Join(Addresses(card).Skip(2)),
            address?.Line, address?.Street, address?.City, address?.Region, address?.PostalCode, address?.Country,
            Join(card.Addresses.Skip(1).Select(other => other.Line)),
            Join(card.Urls), card.Birthday, Other(card, "X-WECHAT"), Other(card, "X-QQ"), card.Categories, card.Note, card.Uid,
            Join(card.Others.Where(other => other.Name is not ("X-WECHAT" or "X-QQ")).Select(other => $"{other.Name}: {other.Value}")),
        ];
    }

    private static List<string> Numbers(VCard card, string kind) =>
        card.Phones.Where(phone => phone.Kind == kind).Select(phone => phone.Number).ToList();

    private static List<string> Addresses(VCard card) => card.Emails.Select(email => email.Address).ToList();

    private static string? Other(VCard card, string name) => Join(card.Others.Where(other => other.Name == name).Select(other => other.Value));

    private static string? At(List<string> values, int index) => index < values.Count ? values[index] : null;

    private static string? Join(IEnumerable<string> values) => string.Join("; ", values) is { Length: > 0 } joined ? joined : null;
}
