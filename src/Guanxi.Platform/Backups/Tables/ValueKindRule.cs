namespace Guanxi.Platform.Backups.Tables;

/// <summary>Which kind a column has.</summary>
internal static class ValueKindRule
{
    private static readonly Dictionary<Type, ValueKind> Kinds = new()
    {
        [typeof(string)] = ValueKind.Text,
        [typeof(short)] = ValueKind.Integer,
        [typeof(int)] = ValueKind.Integer,
        [typeof(long)] = ValueKind.Integer,
        [typeof(bool)] = ValueKind.Boolean,
        [typeof(decimal)] = ValueKind.Decimal,
        [typeof(double)] = ValueKind.Real,
        [typeof(DateTime)] = ValueKind.Instant,
        [typeof(DateTimeOffset)] = ValueKind.OffsetInstant,
        [typeof(DateOnly)] = ValueKind.Date,
        [typeof(TimeOnly)] = ValueKind.Time,
        [typeof(Guid)] = ValueKind.Identifier,
        [typeof(byte[])] = ValueKind.Bytes,
    };

    /// <summary>The kind of values of this type, as the database driver gets them.</summary>
    /// <exception cref="NotSupportedException">The type has no form that both databases read back alike.</exception>
    public static ValueKind Of(Type type, string column) => Kinds.TryGetValue(type, out var kind)
        ? kind
        : throw new NotSupportedException($"{column}: {type.Name} cannot be backed up. Map it to one of {string.Join(", ", Kinds.Keys.Select(known => known.Name))}.");
}
