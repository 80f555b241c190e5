namespace Guanxi.Customers.Contacts;

/// <summary>A contact that was saved.</summary>
/// <param name="Version">The new version; the API's ETag.</param>
internal sealed record SavedContact(long Id, long CustomerId, long Version);
