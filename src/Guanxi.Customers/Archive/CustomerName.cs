using Guanxi.Platform.Data;

namespace Guanxi.Customers.Archive;

/// <summary>A further name under which a customer is known and found.</summary>
internal sealed class CustomerName : IHistoric, ISearchable
{
    public long Id { get; init; }

    public long CustomerId { get; set; }

    public CustomerNameKind Kind { get; set; }

    public required string Name { get; set; }

    public RecordReference HistoryOf => new(Customer.RecordType, CustomerId);

    public IEnumerable<RecordReference> SearchedAs => [new(Customer.RecordType, CustomerId)];
}
