using Guanxi.Platform.Data;

namespace Guanxi.Platform.Imports.Undo;

/// <summary>A row of the base that an import made or changed.</summary>
/// <param name="Entity">Entity name, as the history writes it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Created">True when the import made it.</param>
/// <param name="Imported">What the import changed: the value before its first change and after its last.</param>
/// <param name="Current">Values now, as the history writes them; null when the row is gone.</param>
internal sealed record UndoRow(
    string Entity, long Id, bool Created, IReadOnlyList<FieldChange> Imported, IReadOnlyDictionary<string, string?>? Current);

/// <summary>A record with all its rows that an import touched.</summary>
/// <param name="Created">True when the import made the record.</param>
/// <param name="ChangedSince">True when somebody else changed it or a part of it after the import.</param>
/// <param name="InUse">True when something else depends on it by now.</param>
/// <param name="Rows">The rows touched.</param>
internal sealed record UndoRecord(bool Created, bool ChangedSince, bool InUse, IReadOnlyList<UndoRow> Rows);
