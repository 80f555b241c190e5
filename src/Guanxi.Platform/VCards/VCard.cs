namespace Guanxi.Platform.VCards;

/// <summary>One contact of a .vcf file; what the card does not give is null or empty.</summary>
public sealed record VCard
{
    /// <summary>2.1, 3.0 or 4.0 as the card says.</summary>
    public string? Version { get; init; }

    /// <summary>The name as shown; put together from the parts when the card has only these.</summary>
    public string? FormattedName { get; init; }

    public string? FamilyName { get; init; }

    public string? GivenName { get; init; }

    public string? AdditionalNames { get; init; }

    public string? NamePrefix { get; init; }

    public string? NameSuffix { get; init; }

    public string? Nickname { get; init; }

    public string? Organisation { get; init; }

    /// <summary>The units below the organisation, from large to small, parted by a slash.</summary>
    public string? Department { get; init; }

    public string? Title { get; init; }

    public string? Role { get; init; }

    /// <summary>yyyy-MM-dd when the whole date is given, else as written (a day without a year).</summary>
    public string? Birthday { get; init; }

    public string? Note { get; init; }

    public string? Categories { get; init; }

    public string? Uid { get; init; }

    public IReadOnlyList<VCardPhone> Phones { get; init; } = [];

    public IReadOnlyList<VCardEmail> Emails { get; init; } = [];

    public IReadOnlyList<VCardAddress> Addresses { get; init; } = [];

    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>Everything else but pictures, sounds and keys.</summary>
    public IReadOnlyList<VCardProperty> Others { get; init; } = [];

    /// <summary>Line of the file on which the card begins, from 1.</summary>
    public int Line { get; init; }

    public IReadOnlyList<VCardProblem> Problems { get; init; } = [];
}
