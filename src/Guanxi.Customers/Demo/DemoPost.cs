namespace Guanxi.Customers.Demo;

/// <summary>A post of the demo company.</summary>
/// <param name="UnitCode">The unit to which the post is bound; null when it may be held anywhere.</param>
/// <param name="Duties">The post's written duties.</param>
internal sealed record DemoPost(string Title, string? UnitCode, string Duties);
