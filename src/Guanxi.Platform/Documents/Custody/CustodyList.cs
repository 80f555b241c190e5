namespace Guanxi.Platform.Documents.Custody;

/// <summary>Parts of the custody register.</summary>
internal enum CustodyList
{
    All,

    /// <summary>Signed, but not with the custodian (REAL-111).</summary>
    NotHandedOver,

    /// <summary>No scan in the computer (REAL-127).</summary>
    WithoutScan,
}
