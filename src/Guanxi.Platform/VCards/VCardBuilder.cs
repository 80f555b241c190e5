using System.Globalization;

namespace Guanxi.Platform.VCards;

/// <summary>Collects the lines of one card.</summary>
internal sealed class VCardBuilder(int line)
{
    private const int MostProperties = 500;
    private const int MostProblems = 20;
    private const int LongestValue = 32_767;
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly List<VCardLine> phones = [];
    private readonly List<VCardLine> emails = [];
    private readonly List<VCardLine> addresses = [];
    private readonly List<string> urls = [];
    private readonly List<VCardProperty> others = [];
    private readonly List<VCardProblem> problems = [];
    private List<string> name = [];
    private List<string> organisation = [];
    private int properties;

    public bool IsVersion21 => texts.GetValueOrDefault("VERSION") == "2.1";

    public void Report(string code, int at)
    {
        if (problems.Count < MostProblems)
        {
            problems.Add(new VCardProblem(code, at));
        }
    }

    public void Add(VCardLine property, int at)
    {
        if (!property.EncodingIsKnown)
        {
            Report(VCardProblem.EncodingUnknown, at);
        }

        if (property.Value.Length > LongestValue)
        {
            Report(VCardProblem.ValueCut, at);
            property = property with { Value = property.Value[..LongestValue] };
        }

        if (Plain(property.Value) is null || ++properties > MostProperties)
        {
            return;
        }

        Sort(property);
    }

    public VCard Build()
    {
        var family = Part(name, 0);
        var given = Part(name, 1);
        var shown = texts.GetValueOrDefault("FN") ?? Compose(family, given) ?? Part(organisation, 0) ?? texts.GetValueOrDefault("NICKNAME");
        if (shown is null)
        {
            Report(VCardProblem.NameMissing, line);
        }

        return new VCard
        {
            Version = texts.GetValueOrDefault("VERSION"),
            FormattedName = shown,
            FamilyName = family,
            GivenName = given,
            AdditionalNames = Part(name, 2),
            NamePrefix = Part(name, 3),
            NameSuffix = Part(name, 4),
            Nickname = texts.GetValueOrDefault("NICKNAME"),
            Organisation = Part(organisation, 0),
            Department = organisation.Count < 2 ? null : Plain(string.Join('/', organisation.Skip(1).Select(Plain).Where(unit => unit is not null))),
            Title = texts.GetValueOrDefault("TITLE"),
            Role = texts.GetValueOrDefault("ROLE"),
            Birthday = Birthday(texts.GetValueOrDefault("BDAY")),
            Note = texts.GetValueOrDefault("NOTE"),
            Categories = texts.GetValueOrDefault("CATEGORIES"),
            Uid = texts.GetValueOrDefault("UID"),
            Phones = phones.Select(phone => new VCardPhone(VCardKinds.OfPhone(TypesOf(phone)), WithoutScheme(phone.Value, "tel:"), LabelOf(phone))).ToList(),
            Emails = emails.Select(email => new VCardEmail(VCardKinds.OfPlace(TypesOf(email)), WithoutScheme(email.Value, "mailto:"), LabelOf(email))).ToList(),
            Addresses = addresses.Select(Address).ToList(),
            Urls = urls,
            Others = others,
            Line = line,
            Problems = problems,
        };
    }

    private static string? Compose(string? family, string? given) =>
        family is null || given is null ? family ?? given
        // Chinese, Japanese and Korean names put the family first, without a space.
        : family[0] >= '\u2E80' ? family + given
        : $"{given} {family}";

    private static string? Birthday(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var date = value.Split('T')[0];
        return DateOnly.TryParseExact(date, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : value;
    }

    private void Sort(VCardLine property)
    {
        switch (property.Name)
        {
            case "N":
                name = VCardTexts.Split(property.Value, ';');
                break;
            case "ORG":
                organisation = VCardTexts.Split(property.Value, ';');
                break;
            case "TEL":
                phones.Add(property);
                break;
            case "EMAIL":
                emails.Add(property);
                break;
            case "ADR":
                addresses.Add(property);
                break;
            case "URL":
                urls.Add(Plain(property.Value)!);
                break;
            case "X-ABLABEL":
                labels[property.Group] = Plain(property.Value.Replace("_$!<", "", StringComparison.Ordinal).Replace(">!$_", "", StringComparison.Ordinal)) ?? "";
                break;
            case "NOTE" when texts.TryGetValue("NOTE", out var note):
                texts["NOTE"] = $"{note}\n{Plain(property.Value)}";
                break;
            case "VERSION" or "FN" or "NICKNAME" or "TITLE" or "ROLE" or "BDAY" or "NOTE" or "CATEGORIES" or "UID":
                texts.TryAdd(property.Name, Plain(property.Value)!);
                break;
            case "PHOTO" or "LOGO" or "SOUND" or "KEY" or "PRODID" or "REV" or "MAILER" or "X-ABADR":
                break;
            default:
                others.Add(new VCardProperty(property.Name, Plain(property.Value)!));
                break;
        }
    }

    private string? Plain(string? value) => value is null ? null : VCardTexts.Unescape(value, newlines: !IsVersion21);

    private string? Part(List<string> parts, int index) => index < parts.Count ? Plain(parts[index]) : null;

    private VCardAddress Address(VCardLine property)
    {
        var parts = VCardTexts.Split(property.Value, ';');
        return new VCardAddress(
            VCardKinds.OfPlace(TypesOf(property)), Part(parts, 0), Part(parts, 1), Part(parts, 2), Part(parts, 3), Part(parts, 4), Part(parts, 5), Part(parts, 6));
    }

    private string WithoutScheme(string value, string scheme)
    {
        var text = Plain(value)!;
        return text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? text[scheme.Length..] : text;
    }

    private string? LabelOf(VCardLine property) =>
        property.Group.Length > 0 && labels.TryGetValue(property.Group, out var label) && label.Length > 0 ? label : null;

    private HashSet<string> TypesOf(VCardLine property)
    {
        var types = new HashSet<string>(property.Types, StringComparer.Ordinal);
        if (LabelOf(property) is { } label)
        {
            types.Add(label.ToUpperInvariant());
        }

        return types;
    }
}
