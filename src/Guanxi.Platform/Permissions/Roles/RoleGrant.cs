using Guanxi.Platform.Data;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>A role given to a person, from when to when. A role given through a post stands at the post.</summary>
internal sealed class RoleGrant : IHistoric, IAffectsRights
{
    public long Id { get; init; }

    public long RoleId { get; set; }

    public long StaffId { get; set; }

    /// <summary>Unit from which the scope is counted; null: the person's own units.</summary>
    public long? UnitId { get; set; }

    public DateOnly From { get; set; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; set; }

    public RecordReference HistoryOf => new(Organisation.Staff.StaffMember.RecordType, StaffId);
}
