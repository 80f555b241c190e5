using Guanxi.Platform.Data;

namespace Guanxi.Platform.Organisation.Units;

/// <summary>A person in a further unit beside the main one, with a role there (CSG-07).</summary>
internal sealed class TeamMember : IHistoric, IAffectsRights
{
    public long Id { get; init; }

    public long UnitId { get; set; }

    public long StaffId { get; set; }

    public string RoleInTeam { get; set; } = "";

    public string Skills { get; set; } = "";

    public RecordReference HistoryOf => new(Unit.RecordType, UnitId);
}
