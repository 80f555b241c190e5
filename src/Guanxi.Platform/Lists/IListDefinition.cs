namespace Guanxi.Platform.Lists;

/// <summary>A list of any row type, for those who find it by its key: saved views, exports, bulk actions.</summary>
public interface IListDefinition
{
    /// <summary>Name in addresses and in the API, in kebab case, such as <c>customers</c>.</summary>
    string Key { get; }

    /// <summary>Text key of the list's name.</summary>
    string Title { get; }

    /// <summary>Path of the list's page.</summary>
    string Path { get; }

    /// <summary>Record type of its rows, such as <c>customer</c>.</summary>
    string RecordType { get; }

    /// <summary>Permission that opens the list.</summary>
    string Permission { get; }

    /// <summary>Order until the person chooses one.</summary>
    ListSort DefaultSort { get; }

    /// <summary>True when the list has a free-text search.</summary>
    bool Searchable { get; }

    IReadOnlyList<BulkAction> Actions { get; }

    /// <summary>Every field in the order of the columns, those of the company's own fields included.</summary>
    ValueTask<IReadOnlyList<IListField>> FieldsAsync(IServiceProvider services, CancellationToken cancel);

    /// <summary>Reads pages of this list.</summary>
    IListReader Reader(IServiceProvider services);
}
