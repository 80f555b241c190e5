using Guanxi.Platform.Data;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>One permission of a role, and for which records.</summary>
internal sealed class RolePermission : IHistoric, IAffectsRights
{
    public long Id { get; init; }

    public long RoleId { get; set; }

    public required string Permission { get; set; }

    public DataScope Scope { get; set; } = DataScope.All;

    public RecordReference HistoryOf => new(Role.RecordType, RoleId);
}
