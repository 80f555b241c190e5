using System.Collections.Frozen;

namespace Guanxi.Platform.Imports.Targets;

/// <summary>Which columns (from 0) go into which field.</summary>
public sealed class ImportColumns
{
    private readonly FrozenDictionary<string, int[]> _columns;

    /// <param name="fields">A field key for each column; null for a column that is left out.</param>
    public ImportColumns(IReadOnlyList<string?> fields) =>
        _columns = fields.Select((field, column) => (field, column)).Where(pair => !string.IsNullOrEmpty(pair.field))
            .GroupBy(pair => pair.field!, pair => pair.column)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public IReadOnlyList<int> Of(string field) => _columns.GetValueOrDefault(field, []);

    public bool Contains(string field) => _columns.ContainsKey(field);

    /// <summary>True when some field takes the column.</summary>
    public bool Takes(int column) => _columns.Values.Any(columns => columns.Contains(column));
}
