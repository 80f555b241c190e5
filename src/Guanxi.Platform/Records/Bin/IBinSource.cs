using Guanxi.Platform.Outcomes;

namespace Guanxi.Platform.Records.Bin;

/// <summary>The bin of one record type. Derive from <see cref="BinSource{T}"/> and register as <c>IBinSource</c>, scoped.</summary>
public interface IBinSource
{
    /// <summary>Record type such as <c>customer</c>; its name is the text <c>record-type.{type}</c>.</summary>
    string RecordType { get; }

    /// <summary>Permission to delete and restore; its reach limits what the bin shows.</summary>
    string Permission { get; }

    /// <summary>Deleted records within the acting person's reach, last deleted first.</summary>
    /// <param name="before">Last row of the page before, or null for the first page.</param>
    Task<IReadOnlyList<BinRow>> ListAsync(BinPlace? before, int count, CancellationToken cancel);

    /// <summary>Puts a record into the bin.</summary>
    /// <param name="version">Version that the person saw; null where the page has none.</param>
    Task<Outcome<bool>> MoveToBinAsync(long id, long? version, CancellationToken cancel);

    Task<Outcome<bool>> RestoreAsync(long id, CancellationToken cancel);

    /// <summary>Removes a record in the bin for good; its history stays.</summary>
    Task<Outcome<bool>> PurgeAsync(long id, CancellationToken cancel);
}

/// <summary>A place in the bin's list.</summary>
public sealed record BinPlace(DateTime DeletedAt, long Id);

/// <summary>One deleted record.</summary>
public sealed record BinRow
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Instant, UTC.</summary>
    public required DateTime DeletedAt { get; init; }

    public required long? DeletedById { get; init; }
}
