using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Guanxi.Platform.Data;

/// <summary>What a save is about to do, noted before it is done: afterwards old values are gone, before it new ids are unknown.</summary>
internal sealed class PendingChanges
{
    private readonly List<ISearchable> _searchable = [];
    private readonly List<RecordReference> _removedFromSearch = [];

    public List<PendingChange> Historic { get; } = [];

    public bool AffectsRights { get; private set; }

    public static PendingChanges Collect(ChangeTracker tracker)
    {
        var pending = new PendingChanges();
        foreach (var entry in tracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            {
                pending.Note(entry);
            }
        }

        return pending;
    }

    /// <summary>Search documents to write anew; asked for after the rows have their ids.</summary>
    public IReadOnlyCollection<RecordReference> SearchDocuments() =>
        _searchable.SelectMany(row => row.SearchedAs).Concat(_removedFromSearch).ToHashSet();

    private void Note(EntityEntry entry)
    {
        if (entry.Entity is IVersioned versioned)
        {
            versioned.Version = entry.State == EntityState.Added ? 1 : (long)entry.Property(nameof(IVersioned.Version)).OriginalValue! + 1;
        }

        if (entry.Entity is ISearchable searchable)
        {
            // A deleted row must name its documents now: its keys may be reset by the save.
            if (entry.State == EntityState.Deleted)
            {
                _removedFromSearch.AddRange(searchable.SearchedAs);
            }
            else
            {
                _searchable.Add(searchable);
            }
        }

        if (entry.Entity is IHistoric historic)
        {
            Historic.Add(new PendingChange(historic, entry.State, FieldChange.Of(entry)));
        }

        AffectsRights |= entry.Entity is IAffectsRights;
    }
}
