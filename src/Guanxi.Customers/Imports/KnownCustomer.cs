using Guanxi.Customers.Archive;
using Guanxi.Customers.Duplicates;

namespace Guanxi.Customers.Imports;

/// <summary>A customer that a row may mean: in the base, or planned by an earlier row of the batch.</summary>
internal sealed class KnownCustomer
{
    /// <summary>Null while it is only planned.</summary>
    public long? Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required CustomerKind Kind { get; init; }

    public string? CreditCode { get; init; }

    /// <summary>True when the person may see it.</summary>
    public bool MayRead { get; init; }

    /// <summary>True when the person may change it.</summary>
    public bool MayEdit { get; init; }

    /// <summary>The row of this import that made or changed it; null when it stood there before.</summary>
    public int? Row { get; set; }

    /// <summary>Telephone and e-mail keys of the customer and its people.</summary>
    public HashSet<KnownKey> Reachable { get; } = [];

    /// <summary>Folded names of its people with their keys.</summary>
    public List<(string Name, IReadOnlyList<KnownKey> Keys)> People { get; } = [];

    /// <summary>True when the row means this customer. The name alone does not make two private persons one, unless neither can be reached.</summary>
    public bool IsMeantBy(CustomerImportRow row)
    {
        var code = row.KeyOf(DuplicateKeyKind.CreditCode);
        if (code is not null && CreditCode is not null)
        {
            return code == CreditCode;
        }

        if (Kind != row.Customer.Kind)
        {
            return false;
        }

        var asked = row.Keys.Where(key => key.Kind is DuplicateKeyKind.Phone or DuplicateKeyKind.Email).ToList();
        return Kind == CustomerKind.Company || (asked.Count == 0 && Reachable.Count == 0) || asked.Exists(Reachable.Contains);
    }

    /// <summary>True when the row's contact is one of its people: the same name, and a number in common when both have one.</summary>
    public bool Knows(CustomerImportRow row) =>
        row.ContactKey is null || People.Exists(person => person.Name == row.ContactKey
            && (person.Keys.Count == 0 || row.ContactKeys.Count == 0 || row.ContactKeys.Any(person.Keys.Contains)));

    public void Add(CustomerImportRow row)
    {
        Reachable.UnionWith(row.Keys.Where(key => key.Kind is DuplicateKeyKind.Phone or DuplicateKeyKind.Email));
        Reachable.UnionWith(row.ContactKeys);
        if (row.ContactKey is { } name)
        {
            People.Add((name, row.ContactKeys));
        }
    }
}
