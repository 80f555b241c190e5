namespace Guanxi.Customers.Archive;

/// <summary>What an address is for.</summary>
internal enum CustomerAddressKind
{
    /// <summary>The address in the business licence (注册地址).</summary>
    Registered,

    Office,

    Delivery,

    Invoice,

    Home,
}
