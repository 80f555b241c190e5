namespace Guanxi.Customers.Demo;

/// <summary>A unit of the demo company.</summary>
/// <param name="ParentCode">Null for the head office only; a parent stands before its children.</param>
/// <param name="Duties">The unit's written duties.</param>
internal sealed record DemoUnit(string Code, string Name, DemoUnitType Type, string? ParentCode, string Duties);
