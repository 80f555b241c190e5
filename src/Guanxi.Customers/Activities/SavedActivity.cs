namespace Guanxi.Customers.Activities;

/// <summary>An activity that was saved.</summary>
/// <param name="Number">Number of a complaint or task, else null.</param>
/// <param name="Version">The new version; the API's ETag.</param>
internal sealed record SavedActivity(long Id, long CustomerId, string? Number, long Version);
