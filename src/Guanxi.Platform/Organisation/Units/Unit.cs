using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A node of the organisation tree: a company, branch, department, team, store (CSG-11).</summary>
internal sealed class Unit : IHistoric, IVersioned, IAffectsRights
{
    public const string RecordType = "unit";

    public long Id { get; init; }

    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>Code of the unit type in the value list <c>unit-types</c>.</summary>
    public required string Type { get; set; }

    public long? ParentId { get; set; }

    public long? HeadId { get; set; }

    public long? DeputyHeadId { get; set; }

    /// <summary>Written duties (CSG-10).</summary>
    public string Duties { get; set; } = "";

    /// <summary>Role that every member has, main or further; null for none (TIER-07, LOG-086).</summary>
    public long? RoleId { get; set; }

    /// <summary>Area that the unit serves.</summary>
    public string Area { get; set; } = "";

    /// <summary>First day on which the unit exists; the tree can be shown as of any date.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day on which it exists, or null.</summary>
    public DateOnly? ValidTo { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
