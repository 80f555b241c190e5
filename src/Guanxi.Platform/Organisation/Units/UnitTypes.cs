namespace Guanxi.Platform.Organisation.Units;

/// <summary>Types of units (CSF-03, CSG-11, POWER-04). Text keys: <c>unit-type.{code}</c>.</summary>
public static class UnitTypes
{
    public const string HeadCompany = "head-company";

    public static IReadOnlyList<string> All { get; } =
        [HeadCompany, "subsidiary", "branch", "division", "department", "team", "store", "window", "station"];
}
