namespace Guanxi.Customers.Archive;

/// <summary>An address as it is handed in.</summary>
internal sealed record CustomerAddressDraft
{
    public CustomerAddressKind Kind { get; init; } = CustomerAddressKind.Office;

    public string? RegionCode { get; init; }

    public string? Line { get; init; }

    public string? PostCode { get; init; }
}
