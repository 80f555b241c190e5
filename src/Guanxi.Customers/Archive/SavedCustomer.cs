namespace Guanxi.Customers.Archive;

/// <summary>A customer that was saved.</summary>
/// <param name="Version">The new version; the API's ETag.</param>
internal sealed record SavedCustomer(long Id, string Number, long Version);
