using System.Globalization;
using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Duplicates;
using Guanxi.Customers.Phones;
using Guanxi.Platform.Chinese;
using Guanxi.Platform.Imports.Targets;
using static Guanxi.Customers.Imports.CustomerImportFields;

namespace Guanxi.Customers.Imports;

/// <summary>Reads a row as a customer with a contact and says everything that is wrong with it.</summary>
/// <remarks>A row without a company is a private customer: what it says of the person is then the customer's.</remarks>
internal static class CustomerRowRule
{
    private static readonly char[] Separators = [';', '；', ',', '，', '、', '|'];

    public static CustomerImportRow Read(ImportRow row, CustomerImportLookups known)
    {
        var problems = new List<ImportProblem>();
        var person = PersonName(row);
        var company = row.Text(Name);
        var isPerson = company is null || SaysPerson(row);
        var (ownerId, unitId) = ReadOwner(row, known, problems);
        var contact = isPerson && (person is null || company is null) ? null : ReadContact(row, person, problems);
        var customer = ReadCustomer(row, known, company ?? person, isPerson, contact is null, problems);
        if (company is null && person is null)
        {
            problems.Add(new ImportProblem("import-name-missing"));
        }
        else
        {
            CustomerRowProblems.Add(problems, customer, contact, known.Today);
        }

        var contactKeys = contact is null ? [] : DuplicateKeyRule.ContactKeys((contact.Phones ?? []).Select(phone => phone.Number!), contact.Email).Distinct().ToList();
        return new CustomerImportRow(row, problems)
        {
            Customer = customer,
            Contact = contact,
            OwnerId = ownerId,
            UnitId = unitId,
            Keys = problems.Count == 0 ? DuplicateKeyRule.KeysOf(customer) : [],
            ContactKeys = contactKeys,
            ContactKey = contact is null ? null : PersonNameFold.Key(contact.Name!),
        };
    }

    /// <summary>The whole name, or surname and given name put together: Chinese without a blank, others with the given name first.</summary>
    public static string? PersonName(ImportRow row)
    {
        if (row.Text(ContactName) is { } whole)
        {
            return whole;
        }

        var (family, given) = (row.Text(ContactFamilyName), row.Text(ContactGivenName));
        return (family, given) switch
        {
            (null, null) => null,
            (null, _) => given,
            (_, null) => family,
            _ => char.GetUnicodeCategory(family[0]) == UnicodeCategory.OtherLetter ? family + given : $"{given} {family}",
        };
    }

    private static CustomerDraft ReadCustomer(
        ImportRow row, CustomerImportLookups known, string? name, bool isPerson, bool standsForPerson, List<ImportProblem> problems) => new()
    {
        Kind = isPerson ? CustomerKind.Person : CustomerKind.Company,
        Name = name,
        Names = [.. Names(row)],
        CreditCode = row.Text(CustomerImportFields.CreditCode),
        RegionCode = ReadRegion(row, problems),
        IndustryCode = ReadIndustry(row, problems),
        Class = ReadChoice(row, Class, known.Classes, "import-class-unknown", problems),
        Source = ReadChoice(row, Source, known.Sources, "import-source-unknown", problems) ?? known.DefaultSource,
        Website = row.Text(Website),
        Email = row.Text(Email) ?? (standsForPerson ? row.Text(ContactEmail) : null),
        Remark = Joined("\n", standsForPerson ? row.All(Remark).Concat(row.All(ContactRemark)) : row.All(Remark)),
        Addresses = Joined(" ", row.All(Address)) is { } line ? [new CustomerAddressDraft { Line = line, PostCode = row.Text(PostCode) }] : [],
        Phones = Phones(row.All(CustomerImportFields.Phone).Concat(standsForPerson ? row.All(ContactMobile).Concat(row.All(ContactPhone)) : []), row.All(Fax)),
        Tags = [.. row.All(CustomerImportFields.Tags).SelectMany(Split).Concat(known.Tags).Distinct()],
    };

    private static ContactDraft? ReadContact(ImportRow row, string? person, List<ImportProblem> problems) => person is null ? null : new ContactDraft
    {
        Name = person,
        Post = row.Text(ContactPost),
        Department = row.Text(ContactDepartment),
        Email = row.Text(ContactEmail),
        Gender = ReadGender(row.Text(CustomerImportFields.ContactGender)),
        Birthday = ReadBirthday(row, problems),
        Remark = Joined("\n", row.All(ContactRemark)),
        Phones = Phones(row.All(ContactMobile).Concat(row.All(ContactPhone)), []),
    };

    private static bool SaysPerson(ImportRow row) => row.Text(Kind) is { } kind
        && CustomerImportLookups.Fold(kind) is "个人" or "个人客户" or "自然人" or "person" or "individual" or "private";

    private static IEnumerable<CustomerNameDraft> Names(ImportRow row)
    {
        (string Field, CustomerNameKind Kind)[] kinds =
            [(ShortName, CustomerNameKind.Short), (EnglishName, CustomerNameKind.English), (FormerName, CustomerNameKind.Former)];
        return kinds.SelectMany(kind => row.All(kind.Field).Select(name => new CustomerNameDraft { Kind = kind.Kind, Name = name }));
    }

    // A cell may hold several numbers: 0571-88001234 / 13800138000. A hyphen or a blank belongs to the number.
    private static List<PhoneDraft> Phones(IEnumerable<string> cells, IEnumerable<string> faxes) =>
    [
        .. cells.SelectMany(cell => cell.Split([.. Separators, '/', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(number => number.Any(char.IsAsciiDigit)).Distinct().Select(number => new PhoneDraft { Number = number }),
        .. faxes.Where(number => number.Any(char.IsAsciiDigit)).Select(number => new PhoneDraft { Number = number, Kind = PhoneLine.Fax }),
    ];

    private static (long? OwnerId, long? UnitId) ReadOwner(ImportRow row, CustomerImportLookups known, List<ImportProblem> problems)
    {
        var (ownerId, unitId) = known.Default;
        if (row.Text(Owner) is { } name)
        {
            if (known.People.GetValueOrDefault(CustomerImportLookups.Fold(name)) is { } person)
            {
                (ownerId, unitId) = (person.Id, person.UnitId);
            }
            else
            {
                problems.Add(new ImportProblem("import-owner-unknown", Owner, name));
            }
        }

        if (row.Text(Unit) is { } unit)
        {
            unitId = known.Units.GetValueOrDefault(CustomerImportLookups.Fold(unit));
            if (unitId is null)
            {
                problems.Add(new ImportProblem("import-unit-unknown", Unit, unit));
            }
        }

        if (problems.Count == 0 && (ownerId, unitId) != known.Default && !known.MayAssign(ownerId, unitId))
        {
            problems.Add(new ImportProblem("customer-owner-not-allowed", Owner));
        }

        return (ownerId, unitId);
    }

    private static string? ReadRegion(ImportRow row, List<ImportProblem> problems)
    {
        var text = string.Concat(row.All(Region));
        if (text.Length == 0 || RegionNames.Find(text) is { } code && (text = code).Length > 0)
        {
            return text.Length == 0 ? null : text;
        }

        problems.Add(new ImportProblem("import-region-unknown", Region, text));
        return null;
    }

    private static string? ReadIndustry(ImportRow row, List<ImportProblem> problems)
    {
        if (row.Text(Industry) is not { } text)
        {
            return null;
        }

        if (IndustryCodes.Find(text)?.Code is { } code)
        {
            return code;
        }

        if (IndustryNames.Find(text) is { } named)
        {
            return named;
        }

        problems.Add(new ImportProblem("import-industry-unknown", Industry, text));
        return null;
    }

    private static string? ReadChoice(
        ImportRow row, string field, IReadOnlyDictionary<string, string> choices, string code, List<ImportProblem> problems)
    {
        if (row.Text(field) is not { } text)
        {
            return null;
        }

        if (choices.TryGetValue(CustomerImportLookups.Fold(text), out var choice))
        {
            return choice;
        }

        problems.Add(new ImportProblem(code, field, text));
        return null;
    }

    private static Contacts.ContactGender ReadGender(string? text) => text is null ? Contacts.ContactGender.Unknown : CustomerImportLookups.Fold(text) switch
    {
        "男" or "先生" or "m" or "male" or "mr" or "mr." => Contacts.ContactGender.Male,
        "女" or "女士" or "小姐" or "f" or "female" or "ms" or "mrs" or "ms." or "mrs." => Contacts.ContactGender.Female,
        _ => Contacts.ContactGender.Unknown,
    };

    private static DateOnly? ReadBirthday(ImportRow row, List<ImportProblem> problems)
    {
        if (row.Text(ContactBirthday) is not { } text)
        {
            return null;
        }

        string[] formats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "yyyy-M-d H:mm:ss", "yyyy/M/d H:mm:ss", "yyyy-MM-ddTHH:mm:ssZ"];
        if (DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return DateOnly.FromDateTime(day);
        }

        // A telephone book may know the day without the year (--06-18): nothing to store, nothing to refuse.
        if (!text.StartsWith("--", StringComparison.Ordinal))
        {
            problems.Add(new ImportProblem("import-date-unreadable", ContactBirthday, text));
        }

        return null;
    }

    private static IEnumerable<string> Split(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Joined(string between, IEnumerable<string> texts) => string.Join(between, texts) is { Length: > 0 } joined ? joined : null;
}
