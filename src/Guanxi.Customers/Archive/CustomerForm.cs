using Guanxi.Customers.Phones;
using Guanxi.Customers.Tags;

namespace Guanxi.Customers.Archive;

/// <summary>What the customer forms send. Several numbers or former names stand one a line.</summary>
internal sealed class CustomerForm
{
    public CustomerKind Kind { get; set; }

    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public string? EnglishName { get; set; }

    public string? FormerNames { get; set; }

    public string? CreditCode { get; set; }

    public string? RegionCode { get; set; }

    public string? IndustryCode { get; set; }

    public string? Class { get; set; }

    public string? Source { get; set; }

    public string? ParentNumber { get; set; }

    public string? Website { get; set; }

    public string? Email { get; set; }

    public string? Phones { get; set; }

    public string? Address { get; set; }

    public string? Tags { get; set; }

    public string? Remark { get; set; }

    public bool CreateAnyway { get; set; }

    /// <summary>Set by the buttons that only show the choices below a region or industry.</summary>
    public string? Step { get; set; }

    public long Version { get; set; }

    public Dictionary<string, string?>? Custom { get; set; }

    public Dictionary<string, string>? Base { get; set; }

    /// <param name="parentNumber">Number of the company above it.</param>
    public static CustomerForm Of(CustomerRecord record, string? parentNumber) => new()
    {
        Kind = record.Kind,
        Name = record.Name,
        ShortName = NameOf(record, CustomerNameKind.Short),
        EnglishName = NameOf(record, CustomerNameKind.English),
        FormerNames = string.Join('\n', record.Names.Where(name => name.Kind == CustomerNameKind.Former).Select(name => name.Name)),
        CreditCode = record.CreditCode,
        RegionCode = record.RegionCode,
        IndustryCode = record.IndustryCode,
        Class = record.Class,
        Source = record.Source,
        ParentNumber = parentNumber,
        Website = record.Website,
        Email = record.Email,
        Phones = string.Join('\n', record.Phones.Select(phone => phone.Number)),
        Address = record.Addresses.Count > 0 ? record.Addresses[0].Line : null,
        Tags = TagText.Join(record.Tags),
        Remark = record.Remark,
        Version = record.Version,
    };

    /// <summary>The texts of the controls, by field name; for comparing two versions.</summary>
    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>
    {
        [nameof(Kind)] = Kind.ToString(),
        [nameof(Name)] = Name,
        [nameof(ShortName)] = ShortName,
        [nameof(EnglishName)] = EnglishName,
        [nameof(FormerNames)] = FormerNames,
        [nameof(CreditCode)] = CreditCode,
        [nameof(RegionCode)] = RegionCode,
        [nameof(IndustryCode)] = IndustryCode,
        [nameof(Class)] = Class,
        [nameof(Source)] = Source,
        [nameof(ParentNumber)] = ParentNumber,
        [nameof(Website)] = Website,
        [nameof(Email)] = Email,
        [nameof(Phones)] = Phones,
        [nameof(Address)] = Address,
        [nameof(Tags)] = Tags,
        [nameof(Remark)] = Remark,
    };

    /// <param name="stored">The customer as it is, for what the form does not show; null for a new one.</param>
    /// <param name="parentId">The company that <see cref="ParentNumber"/> names.</param>
    public CustomerDraft ToDraft(CustomerRecord? stored, long? parentId) => new()
    {
        Kind = Kind,
        Name = Name,
        Names = [.. Names(), .. stored?.Names.Where(name => name.Kind == CustomerNameKind.Other) ?? []],
        CreditCode = CreditCode,
        RegionCode = RegionCode,
        IndustryCode = IndustryCode,
        Class = Class,
        Source = Source,
        ParentId = parentId,
        Website = Website,
        Email = Email,
        Remark = Remark,
        Addresses = AddressesOf(stored),
        Phones = [.. Lines(Phones).Select(number => new PhoneDraft { Number = number, Kind = stored?.Phones.FirstOrDefault(phone => phone.Number == number)?.Kind })],
        Tags = TagText.Split(Tags),
        Custom = Custom,
    };

    private static string? NameOf(CustomerRecord record, CustomerNameKind kind) => record.Names.FirstOrDefault(name => name.Kind == kind)?.Name;

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<CustomerNameDraft> Names()
    {
        var former = Lines(FormerNames).Select(name => (CustomerNameKind.Former, (string?)name));
        return new[] { (CustomerNameKind.Short, ShortName), (CustomerNameKind.English, EnglishName) }.Concat(former)
            .Where(name => !string.IsNullOrWhiteSpace(name.Item2))
            .Select(name => new CustomerNameDraft { Kind = name.Item1, Name = name.Item2 });
    }

    private List<CustomerAddressDraft> AddressesOf(CustomerRecord? stored)
    {
        var others = stored?.Addresses.Skip(1) ?? [];
        var first = stored?.Addresses.Count > 0 ? stored.Addresses[0] : new CustomerAddressDraft();
        return string.IsNullOrWhiteSpace(Address) ? [.. others] : [first with { Line = Address }, .. others];
    }
}
