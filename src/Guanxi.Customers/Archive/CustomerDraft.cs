using Guanxi.Customers.Phones;

namespace Guanxi.Customers.Archive;

/// <summary>Everything that a person writes about a customer; the body of the API too. Owner and unit have acts of their own.</summary>
internal sealed record CustomerDraft
{
    public CustomerKind Kind { get; init; }

    public string? Name { get; init; }

    public IReadOnlyList<CustomerNameDraft>? Names { get; init; }

    /// <summary>Unified social credit code, 18 characters.</summary>
    public string? CreditCode { get; init; }

    /// <summary>Six digits of GB/T 2260.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Code of GB/T 4754, with or without the letter of the section.</summary>
    public string? IndustryCode { get; init; }

    /// <summary>Code of a customer class, such as A.</summary>
    public string? Class { get; init; }

    public string? Source { get; init; }

    /// <summary>Id of the company above it in its group.</summary>
    public long? ParentId { get; init; }

    public string? Website { get; init; }

    public string? Email { get; init; }

    public string? Remark { get; init; }

    public IReadOnlyList<CustomerAddressDraft>? Addresses { get; init; }

    public IReadOnlyList<PhoneDraft>? Phones { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The company's own fields by their keys, as text; null leaves them alone.</summary>
    public IReadOnlyDictionary<string, string?>? Custom { get; init; }
}
