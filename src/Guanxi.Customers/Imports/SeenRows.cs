using Guanxi.Customers.Duplicates;

namespace Guanxi.Customers.Imports;

/// <summary>What a check has seen of the file so far, eight bytes for each key: nothing is written that later rows could be compared with.</summary>
internal sealed class SeenRows
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly Dictionary<ulong, int> _customers = [];
    private readonly HashSet<ulong> _people = [];

    /// <summary>The row that first named this customer; null when none did.</summary>
    public int? Find(CustomerImportRow row)
    {
        foreach (var key in Keys(row))
        {
            if (_customers.TryGetValue(Hash(key), out var first))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Notes the row.</summary>
    /// <returns>False when this contact of this customer was seen before, or the row names none.</returns>
    public bool Add(CustomerImportRow row)
    {
        var isNew = false;
        foreach (var key in Keys(row))
        {
            _customers.TryAdd(Hash(key), row.Row.Number);
            isNew |= row.ContactKey is { } contact && _people.Add(Hash($"{key}|{contact}|{string.Join(',', row.ContactKeys.Select(part => part.Key))}"));
        }

        return isNew;
    }

    // A private person is the name together with a number.
    private static IEnumerable<string> Keys(CustomerImportRow row)
    {
        var identity = KnownCustomers.Identity(row);
        if (row.Customer.Kind == Archive.CustomerKind.Company)
        {
            return identity.Select(key => $"{key.Kind}:{key.Key}");
        }

        var numbers = row.Keys.Where(key => key.Kind is DuplicateKeyKind.Phone or DuplicateKeyKind.Email).Select(key => key.Key).DefaultIfEmpty("");
        return identity.SelectMany(key => numbers.Select(number => $"p:{key.Key}:{number}"));
    }

    // FNV-1a: the same in every run, and wide enough that a million keys do not meet by chance.
    private static ulong Hash(string text)
    {
        var hash = Offset;
        foreach (var character in text)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }
}
