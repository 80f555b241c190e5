using Guanxi.Platform.Data;

namespace Guanxi.Platform.Search;

/// <summary>Builds the search documents of one record type; a module registers one per type.</summary>
public interface ISearchSource
{
    /// <summary>The record type, such as <c>customer</c>.</summary>
    string RecordType { get; }

    /// <summary>Text key of the type's name, shown with a hit.</summary>
    string TypeText { get; }

    /// <summary>Permission whose reach limits who finds these records.</summary>
    string Permission { get; }

    /// <summary>Path of the record's page.</summary>
    string Href(long id);

    /// <summary>The documents of those ids that should be found; an id left out is removed from the index.</summary>
    Task<IReadOnlyList<SearchDocumentDraft>> BuildAsync(GuanxiDbContext db, IReadOnlyCollection<long> ids, CancellationToken cancel);

    /// <summary>Ids after <paramref name="afterId"/> in order, for building the whole index anew.</summary>
    Task<IReadOnlyList<long>> NextIdsAsync(GuanxiDbContext db, long afterId, int count, CancellationToken cancel);
}
