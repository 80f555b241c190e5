using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Customers.Duplicates;
using Guanxi.Platform.Imports.Targets;

namespace Guanxi.Customers.Imports;

/// <summary>A row as a customer and, where it names one, a contact.</summary>
internal sealed record CustomerImportRow(ImportRow Row, IReadOnlyList<ImportProblem> Problems) : PreparedRow(Row, Problems)
{
    public required CustomerDraft Customer { get; init; }

    /// <summary>Null: the row names no person beside the customer.</summary>
    public ContactDraft? Contact { get; init; }

    public long? OwnerId { get; init; }

    public long? UnitId { get; init; }

    /// <summary>Keys of the customer itself.</summary>
    public IReadOnlyList<KnownKey> Keys { get; init; } = [];

    /// <summary>Telephone and e-mail keys of the contact.</summary>
    public IReadOnlyList<KnownKey> ContactKeys { get; init; } = [];

    /// <summary>The contact's name folded; null without a contact.</summary>
    public string? ContactKey { get; init; }

    public string? KeyOf(DuplicateKeyKind kind) => Keys.FirstOrDefault(key => key.Kind == kind)?.Key;
}
