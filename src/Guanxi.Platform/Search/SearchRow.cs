namespace Guanxi.Platform.Search;

/// <summary>What a hit shows. Its terms stand beside it: in the FTS5 table <c>search_terms</c> on SQLite, in the column <c>terms</c> on PostgreSQL.</summary>
internal sealed class SearchRow
{
    public long Id { get; init; }

    public required string RecordType { get; init; }

    public required long RecordId { get; init; }

    public required string Title { get; set; }

    /// <summary>The title as it is compared: folded, so that a whole or beginning match can be ranked first through an index.</summary>
    public required string TitleFold { get; set; }

    public required string Subtitle { get; set; }

    public long? OwnerId { get; set; }

    public long? UnitId { get; set; }
}
