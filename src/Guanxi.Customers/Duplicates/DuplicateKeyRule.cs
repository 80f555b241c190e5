using Guanxi.Customers.Archive;
using Guanxi.Customers.Phones;
using Guanxi.Platform.Chinese;

namespace Guanxi.Customers.Duplicates;

/// <summary>Under which keys a customer meets other entries of itself.</summary>
internal static class DuplicateKeyRule
{
    /// <summary>Shorter cores ("东方") begin too many other names.</summary>
    public const int ShortestCoreName = 3;

    // A short number (110, 95588) or an extension belongs to everybody.
    private const int FewestPhoneDigits = 7;

    public static IReadOnlyList<KnownKey> KeysOf(CustomerDraft draft) => KeysOf(DuplicateQuery.Of(draft));

    /// <returns>Distinct keys, none empty and none longer than the column.</returns>
    public static IReadOnlyList<KnownKey> KeysOf(DuplicateQuery query)
    {
        var names = new[] { query.Name }.Concat(query.OtherNames ?? []).Select(WrittenText.Line).Where(name => name.Length > 0).ToList();
        var keys = names.Select(name => new KnownKey(DuplicateKeyKind.Name, NameKey(name, query.Kind)))
            .Concat(query.Kind == CustomerKind.Company
                ? names.Select(name => new KnownKey(DuplicateKeyKind.CoreName, CompanyNameFold.Core(name)))
                    .Where(key => key.Key.Length >= ShortestCoreName)
                : [])
            .Concat(ContactKeys(query.Phones ?? [], query.Email));
        if (WrittenText.Code(query.CreditCode) is { } code)
        {
            keys = keys.Append(new KnownKey(DuplicateKeyKind.CreditCode, CreditCode.Check(code).Code));
        }

        return [.. keys.Where(key => key.Key.Length is > 0 and <= DuplicateKey.LongestKey).Distinct()];
    }

    /// <summary>Keys by telephone and e-mail, of a customer or of its people.</summary>
    public static IEnumerable<KnownKey> ContactKeys(IEnumerable<string> phones, string? email)
    {
        var keys = phones.Select(PhoneRule.Normal).Where(digits => digits.Length >= FewestPhoneDigits)
            .Select(digits => new KnownKey(DuplicateKeyKind.Phone, digits));
        return WrittenText.Code(email) is { } address ? keys.Append(new KnownKey(DuplicateKeyKind.Email, address.ToLowerInvariant())) : keys;
    }

    /// <summary>The name folded. A name of nothing but signs keeps its signs.</summary>
    public static string NameKey(string name, CustomerKind kind)
    {
        var key = kind == CustomerKind.Person ? PersonNameFold.Key(name) : CompanyNameFold.Key(name);
        return key.Length > 0 ? Cut(key) : Cut(name);
    }

    private static string Cut(string key) => key.Length <= DuplicateKey.LongestKey ? key : key[..DuplicateKey.LongestKey];
}
