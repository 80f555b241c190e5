namespace Guanxi.Customers.Demo;

/// <summary>An invented customer with contacts and history.</summary>
internal sealed record DemoCustomer
{
    /// <summary>Place in the generated sequence, from 0.</summary>
    public required int Index { get; init; }

    public required DemoCustomerKind Kind { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public string? FormerName { get; init; }

    public string? EnglishName { get; init; }

    /// <summary>Unified social credit code; null for persons, near duplicates and some prospects.</summary>
    public string? CreditCode { get; init; }

    /// <summary>Six digits of GB/T 2260.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Section letter and four digits of GB/T 4754; null for persons.</summary>
    public string? IndustryCode { get; init; }

    public required string Address { get; init; }

    public required string Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>Host name with www, without scheme.</summary>
    public string? Website { get; init; }

    public required string Source { get; init; }

    /// <summary>A, B, C or D.</summary>
    public required string Class { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Place in <see cref="DemoCompany.Staff"/>; null for a customer that nobody owns.</summary>
    public int? OwnerIndex { get; init; }

    /// <summary>Code of a <see cref="DemoUnit"/>.</summary>
    public required string UnitCode { get; init; }

    public required DateOnly CreatedOn { get; init; }

    /// <summary>Index of the earlier customer of which this one is a second, slightly different entry.</summary>
    public int? NearDuplicateOf { get; init; }

    /// <summary>One to four; a private customer's first contact is the customer.</summary>
    public required IReadOnlyList<DemoContact> Contacts { get; init; }

    /// <summary>None to eight, oldest first.</summary>
    public required IReadOnlyList<DemoActivity> Activities { get; init; }
}
