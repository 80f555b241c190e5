using Guanxi.Customers.Archive;

namespace Guanxi.Customers.Duplicates;

/// <summary>What is known of somebody who may be a customer already; any part may be missing.</summary>
internal sealed record DuplicateQuery
{
    public CustomerKind Kind { get; init; }

    public string? Name { get; init; }

    public IReadOnlyList<string>? OtherNames { get; init; }

    public string? CreditCode { get; init; }

    public IReadOnlyList<string>? Phones { get; init; }

    public string? Email { get; init; }

    /// <summary>The customer that is being edited, which does not duplicate itself.</summary>
    public long? ExceptId { get; init; }

    public static DuplicateQuery Of(CustomerDraft draft, long? exceptId = null) => new()
    {
        Kind = draft.Kind,
        Name = draft.Name,
        OtherNames = [.. (draft.Names ?? []).Select(name => name.Name ?? "")],
        CreditCode = draft.CreditCode,
        Phones = [.. (draft.Phones ?? []).Select(phone => phone.Number ?? "")],
        Email = draft.Email,
        ExceptId = exceptId,
    };
}
