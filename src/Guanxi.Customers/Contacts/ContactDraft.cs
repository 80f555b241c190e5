using Guanxi.Customers.Phones;

namespace Guanxi.Customers.Contacts;

/// <summary>Everything that a person writes about a contact; the body of the API too.</summary>
internal sealed record ContactDraft
{
    public string? Name { get; init; }

    public string? Post { get; init; }

    public string? Department { get; init; }

    public string? Email { get; init; }

    public ContactGender Gender { get; init; }

    public DateOnly? Birthday { get; init; }

    public string? Remark { get; init; }

    /// <summary>True for the one person to call first.</summary>
    public bool IsMain { get; init; }

    public IReadOnlyList<PhoneDraft>? Phones { get; init; }
}
