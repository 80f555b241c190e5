namespace Guanxi.Platform.Backups.Tables;

/// <summary>A foreign key between two tables.</summary>
/// <param name="IsNullable">True when a row may stand without it for a while.</param>
internal sealed record TableReference(string Table, string Principal, IReadOnlyList<string> Columns, bool IsNullable);

/// <summary>A table's place, and which of its references must wait until all rows are there.</summary>
internal sealed record TablePlace(string Table, IReadOnlyList<TableReference> Later);

/// <summary>In which order tables are filled so that every reference finds its row.</summary>
/// <remarks>Where tables point at each other in a circle, nullable references are left empty at first and filled at the end.</remarks>
internal static class TableOrderRule
{
    /// <summary>Every table once; the order depends on nothing but names and references.</summary>
    /// <exception cref="InvalidOperationException">A circle has no nullable reference.</exception>
    public static IReadOnlyList<TablePlace> Order(IEnumerable<string> tables, IReadOnlyCollection<TableReference> references)
    {
        var waiting = new SortedSet<string>(tables, StringComparer.Ordinal);
        var placed = new HashSet<string>();
        var order = new List<TablePlace>();
        var ofTable = references.ToLookup(reference => reference.Table);
        while (waiting.Count > 0)
        {
            var next = waiting
                .Select(table => new TablePlace(table, [.. ofTable[table].Where(reference => !placed.Contains(reference.Principal))]))
                .Where(place => place.Later.All(reference => reference.IsNullable))
                .MinBy(place => place.Later.Count(reference => reference.Principal != place.Table))
                ?? throw new InvalidOperationException($"These tables point at each other and none may wait: {string.Join(", ", waiting)}");
            order.Add(next);
            placed.Add(next.Table);
            waiting.Remove(next.Table);
        }

        return order;
    }
}
