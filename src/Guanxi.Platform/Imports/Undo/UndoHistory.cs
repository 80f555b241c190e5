using System.Text.Json;
using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Records;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports.Undo;

/// <summary>What the change history says about imported records.</summary>
internal sealed class UndoHistory(GuanxiDbContext db)
{
    /// <summary>For each record: whether others changed it since, and the rows that the import touched.</summary>
    /// <param name="run">The import.</param>
    /// <param name="records">Imported records.</param>
    /// <param name="parts">Parts of them that have a history of their own.</param>
    public async Task<Dictionary<long, UndoTrace>> ReadAsync(
        ImportRun run, IReadOnlyList<ImportedRecord> records, IReadOnlyList<(long RecordId, RecordReference Part)> parts, CancellationToken cancel)
    {
        var owners = records.ToDictionary(record => new RecordReference(record.RecordType, record.RecordId), record => record.RecordId);
        foreach (var (recordId, part) in parts)
        {
            owners[part] = recordId;
        }

        var traces = records.ToDictionary(record => record.RecordId, _ => new UndoTrace());
        foreach (var group in owners.Keys.GroupBy(reference => reference.Type))
        {
            var ids = group.Select(reference => reference.Id).ToArray();
            var entries = await db.Set<ChangeEntry>().AsNoTracking()
                .Where(entry => entry.RecordType == group.Key && ids.Contains(entry.RecordId))
                .OrderBy(entry => entry.Id).ToListAsync(cancel);
            foreach (var entry in entries)
            {
                traces[owners[new RecordReference(entry.RecordType, entry.RecordId)]].Add(entry, run.Operation);
            }
        }

        return traces;
    }
}

/// <summary>The history of one record, as far as an undo is concerned.</summary>
internal sealed class UndoTrace
{
    private readonly Dictionary<(string Entity, long Id), TouchedRow> _rows = [];

    /// <summary>True when somebody else changed the record after the import.</summary>
    public bool ChangedSince { get; private set; }

    public IEnumerable<TouchedRow> Rows => _rows.Values;

    public void Add(ChangeEntry entry, string operation)
    {
        if (entry.Operation != operation)
        {
            // What happened before the import has nothing to do with it.
            ChangedSince |= _rows.Count > 0;
            return;
        }

        if (!_rows.TryGetValue((entry.Entity, entry.EntityId), out var row))
        {
            _rows.Add((entry.Entity, entry.EntityId), row = new TouchedRow(entry.Entity, entry.EntityId, entry.Kind == ChangeKind.Created));
        }

        foreach (var change in JsonSerializer.Deserialize<List<FieldChange>>(entry.Fields, ChangeRecorder.Json)!)
        {
            row.Changes[change.Field] = row.Changes.TryGetValue(change.Field, out var first) ? first with { New = change.New } : change;
        }
    }
}

/// <summary>A row that an import touched, with its changes summed up.</summary>
internal sealed record TouchedRow(string Entity, long Id, bool Created)
{
    public Dictionary<string, FieldChange> Changes { get; } = [];
}
