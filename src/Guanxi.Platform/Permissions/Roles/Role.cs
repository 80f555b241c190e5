using Guanxi.Platform.Data;

namespace Guanxi.Platform.Permissions.Roles;

/// <summary>A named set of permissions, given to people or posts.</summary>
internal sealed class Role : IHistoric, IVersioned, IAffectsRights
{
    public const string RecordType = "role";

    public long Id { get; init; }

    /// <summary>Key of the default role from which it was made (<see cref="DefaultRoles"/>); null for a role of the company's own.</summary>
    public string? Key { get; init; }

    public required string Name { get; set; }

    public string Description { get; set; } = "";

    /// <summary>True for the administrator role, which holds every permission and cannot be cut down.</summary>
    public bool HoldsEverything { get; init; }

    public long Version { get; set; }

    public List<RolePermission> Permissions { get; init; } = [];

    public RecordReference HistoryOf => new(RecordType, Id);
}
