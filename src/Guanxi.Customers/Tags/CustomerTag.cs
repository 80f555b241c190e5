using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;

namespace Guanxi.Customers.Tags;

/// <summary>A tag on a customer.</summary>
internal sealed class CustomerTag : IHistoric
{
    public long Id { get; init; }

    public long CustomerId { get; set; }

    public long TagId { get; set; }

    public Tag? Tag { get; init; }

    public RecordReference HistoryOf => new(Customer.RecordType, CustomerId);
}
