using Guanxi.Platform.Records;
using Guanxi.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Data.Bulk;

/// <summary>Saves many new records at once, past the change tracker but with everything that <see cref="SaveProcess"/> writes: history and search.</summary>
/// <remarks>
/// For imports. Call it inside a <see cref="WriteTransaction"/>: <see cref="InsertAsync"/> for each kind of record, what others point to
/// first, then <see cref="CompleteAsync"/> once. Rows that exist already are changed through the context as usual.
/// </remarks>
public sealed class BulkSave
{
    private readonly GuanxiDbContext db;
    private readonly IBulkStore store;
    private readonly ChangeRecorder history;
    private readonly SearchUpdater search;
    private readonly List<PendingChange> _changes = [];
    private readonly HashSet<RecordReference> _created = [];

    internal BulkSave(GuanxiDbContext db, IBulkStore store, ChangeRecorder history, SearchUpdater search) =>
        (this.db, this.store, this.history, this.search) = (db, store, history, search);

    /// <summary>Inserts new rows with the rows in their collections, and gives them their ids.</summary>
    /// <param name="rows">Entities of one type that no context tracks.</param>
    /// <param name="cancel">Cancels; the transaction must then be rolled back.</param>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public Task InsertAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Save in bulk inside a write transaction, else history and rows may part.");
        }

        return InsertAsync(typeof(T), rows, cancel);
    }

    /// <summary>Writes the history and the search documents of everything inserted.</summary>
    public async Task CompleteAsync(CancellationToken cancel)
    {
        await history.AppendAsync(db, _changes, cancel);
        await search.AddAsync(db, _created, cancel);
        _changes.Clear();
        _created.Clear();
    }

    private async Task InsertAsync(Type type, IReadOnlyCollection<object> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = BulkTable.Of(db, type);
        var ids = await store.TakeIdsAsync(db, table, rows.Count, cancel);
        foreach (var (row, id) in rows.Zip(ids))
        {
            table.SetKey(row, id);
            Note(table, row);
        }

        await store.InsertAsync(db, table, rows, withKeys: true, cancel);
        foreach (var part in table.Parts)
        {
            await InsertAsync(part.Type, PartsOf(table, part, rows), cancel);
        }
    }

    private static List<object> PartsOf(BulkTable table, BulkPart part, IReadOnlyCollection<object> owners)
    {
        var parts = new List<object>();
        foreach (var owner in owners)
        {
            var ownerId = (long)table.Key.PropertyInfo!.GetValue(owner)!;
            foreach (var row in part.RowsOf(owner))
            {
                part.Attach(row, ownerId);
                parts.Add(row);
            }
        }

        return parts;
    }

    private void Note(BulkTable table, object row)
    {
        if (row is IVersioned versioned)
        {
            versioned.Version = 1;
        }

        if (row is IHistoric historic)
        {
            _changes.Add(new PendingChange(historic, EntityState.Added, FieldChange.OfNew(table.Entity, row)));
        }

        if (row is ISearchable searchable)
        {
            _created.UnionWith(searchable.SearchedAs);
        }
    }
}
