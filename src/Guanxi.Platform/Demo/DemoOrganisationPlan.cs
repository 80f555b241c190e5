namespace Guanxi.Platform.Demo;

/// <summary>A company to be set up in an empty base.</summary>
/// <param name="Units">A parent stands before its children.</param>
/// <param name="Posts">Posts that people of <paramref name="People"/> hold.</param>
/// <param name="People">A superior stands before the subordinates.</param>
/// <param name="Duties">Lines of the duty table.</param>
/// <param name="FoundedOn">First day of units, people and appointments.</param>
public sealed record DemoOrganisationPlan(
    IReadOnlyList<DemoUnitPlan> Units,
    IReadOnlyList<DemoPostPlan> Posts,
    IReadOnlyList<DemoPersonPlan> People,
    IReadOnlyList<DemoDutyPlan> Duties,
    DateOnly FoundedOn);

/// <summary>A unit of the plan.</summary>
/// <param name="Type">One of <see cref="Organisation.Units.UnitTypes"/>.</param>
/// <param name="Functions">Those of <see cref="Organisation.Units.UnitFunctions"/> that it fulfils.</param>
public sealed record DemoUnitPlan(string Code, string Name, string Type, string? ParentCode, string Duties, IReadOnlyList<string> Functions);

/// <summary>A post of the plan.</summary>
/// <param name="UnitCode">Null: in any unit.</param>
/// <param name="Role">Key of the default role that its holders get, or null.</param>
public sealed record DemoPostPlan(string Name, string? UnitCode, string Duties, string? Role);

/// <summary>A person of the plan.</summary>
/// <param name="IsAdministrator">True for who also administers the program.</param>
public sealed record DemoPersonPlan(
    string UserName, string Name, string UnitCode, string Post, string? SuperiorUserName, string Phone, string Email, bool IsAdministrator);

/// <summary>A line of the duty table.</summary>
public sealed record DemoDutyPlan(string Control, string Task, string UnitCode, string HolderUserName, string DeputyUserName);

/// <summary>What came of the plan.</summary>
/// <param name="Units">Ids by unit code.</param>
/// <param name="People">Staff ids by user name.</param>
public sealed record DemoOrganisationIds(IReadOnlyDictionary<string, long> Units, IReadOnlyDictionary<string, long> People);
