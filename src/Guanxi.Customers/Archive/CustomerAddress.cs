using Guanxi.Platform.Data;

namespace Guanxi.Customers.Archive;

/// <summary>One address of a customer.</summary>
internal sealed class CustomerAddress : IHistoric
{
    public const int LongestLine = 300;

    public const int LongestPostCode = 10;

    public long Id { get; init; }

    public long CustomerId { get; set; }

    public CustomerAddressKind Kind { get; set; }

    /// <summary>Six digits of GB/T 2260, or null.</summary>
    public string? RegionCode { get; set; }

    /// <summary>Street, house and room.</summary>
    public required string Line { get; set; }

    public string PostCode { get; set; } = "";

    public RecordReference HistoryOf => new(Customer.RecordType, CustomerId);
}
