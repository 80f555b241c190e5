namespace Guanxi.Platform.Organisation.Superiors;

/// <summary>A person's place: main unit, and the superior set by hand if any.</summary>
public sealed record ChartPerson(long UnitId, long? SuperiorId);

/// <summary>A unit's place: its parent and its head.</summary>
public sealed record ChartUnit(long? ParentId, long? HeadId);

/// <summary>Who works where and who heads what on one day.</summary>
/// <param name="People">Those employed on that day, by staff id; a head who has left is no superior.</param>
/// <param name="Units">By unit id.</param>
public sealed record OrganisationChart(IReadOnlyDictionary<long, ChartPerson> People, IReadOnlyDictionary<long, ChartUnit> Units);
