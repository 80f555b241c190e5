using Guanxi.Customers.Phones;

namespace Guanxi.Customers.Archive;

/// <summary>A customer as the acting person may see it; personal fields are masked already. The API's answer.</summary>
internal sealed record CustomerRecord
{
    public required long Id { get; init; }

    public required string Number { get; init; }

    public required long Version { get; init; }

    public required CustomerKind Kind { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<CustomerNameDraft> Names { get; init; }

    public string? CreditCode { get; init; }

    public string? RegionCode { get; init; }

    public string? RegionName { get; init; }

    public string? IndustryCode { get; init; }

    public string? IndustryName { get; init; }

    public string? Class { get; init; }

    public string? Source { get; init; }

    public long? ParentId { get; init; }

    public required string Website { get; init; }

    public required string Email { get; init; }

    public required string Remark { get; init; }

    public required IReadOnlyList<CustomerAddressDraft> Addresses { get; init; }

    public required IReadOnlyList<PhoneRow> Phones { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public long? OwnerId { get; init; }

    public string? OwnerName { get; init; }

    public long? UnitId { get; init; }

    public string? UnitName { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime UpdatedAt { get; init; }

    /// <summary>The record as one writes it, masks included: they stand for the values behind them.</summary>
    public CustomerDraft ToDraft() => new()
    {
        Kind = Kind,
        Name = Name,
        Names = Names,
        CreditCode = CreditCode,
        RegionCode = RegionCode,
        IndustryCode = IndustryCode,
        Class = Class,
        Source = Source,
        ParentId = ParentId,
        Website = Website,
        Email = Email,
        Remark = Remark,
        Addresses = Addresses,
        Phones = [.. Phones.Select(phone => new PhoneDraft { Kind = phone.Kind, Number = phone.Number })],
        Tags = Tags,
    };
}
