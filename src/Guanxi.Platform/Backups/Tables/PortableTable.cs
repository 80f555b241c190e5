namespace Guanxi.Platform.Backups.Tables;

/// <summary>A column as a backup holds it.</summary>
/// <param name="DriverType">Type in which the database driver takes the value.</param>
internal sealed record PortableColumn(string Name, ValueKind Kind, Type DriverType);

/// <summary>A mapped table as a backup holds it.</summary>
/// <param name="Columns">In the order in which the rows hold their values.</param>
/// <param name="Key">Names of the primary key's columns; rows are written in its order.</param>
/// <param name="FilledLater">Names of nullable columns that point to rows which are inserted after these.</param>
/// <param name="CountsItself">True when the database gives the single key column its values.</param>
/// <param name="HasSeed">True when a new base has rows in it.</param>
internal sealed record PortableTable(
    string Name, IReadOnlyList<PortableColumn> Columns, IReadOnlyList<string> Key, IReadOnlySet<string> FilledLater, bool CountsItself, bool HasSeed);
