namespace Guanxi.Platform.Documents.Contract;

/// <summary>Says who may open and change a record's documents. A module registers one per record type; without one nobody may.</summary>
public interface IRecordGate
{
    /// <summary>Record type, such as <c>customer</c>.</summary>
    string RecordType { get; }

    /// <summary>True when the acting person may open the record.</summary>
    Task<bool> CanReadAsync(long recordId, CancellationToken cancel);

    /// <summary>True when the acting person may change the record.</summary>
    Task<bool> CanEditAsync(long recordId, CancellationToken cancel);

    /// <summary>Path of the record's page.</summary>
    string Href(long recordId);
}
