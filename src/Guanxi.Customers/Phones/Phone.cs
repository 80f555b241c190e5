using Guanxi.Customers.Archive;
using Guanxi.Customers.Contacts;
using Guanxi.Platform.Data;

namespace Guanxi.Customers.Phones;

/// <summary>A telephone number of a customer or of one of its people.</summary>
internal sealed class Phone : IHistoric, ISearchable
{
    public long Id { get; init; }

    /// <summary>The customer itself; null for the number of a contact.</summary>
    public long? CustomerId { get; set; }

    /// <summary>The contact; null for the number of the customer itself.</summary>
    public long? ContactId { get; set; }

    public PhoneLine Kind { get; set; }

    /// <summary>As it was typed.</summary>
    public required string Number { get; set; }

    /// <summary>Digits of E.164 without the plus sign; the bare digits of what is no valid number.</summary>
    public required string Normal { get; set; }

    public RecordReference HistoryOf => Of;

    public IEnumerable<RecordReference> SearchedAs => [Of];

    private RecordReference Of => ContactId is { } contact ? new(Contact.RecordType, contact) : new(Customer.RecordType, CustomerId ?? 0);
}
