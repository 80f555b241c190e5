using System.Collections.Frozen;

namespace Guanxi.Platform.Permissions;

/// <summary>All that a person may do today.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="ByPermission">Reach of each granted permission key.</param>
public sealed record Rights(long StaffId, FrozenDictionary<string, Reach> ByPermission)
{
    public bool May(string permission) => ByPermission.ContainsKey(permission);

    /// <summary>Where the right holds; <see cref="Reach.None"/> when it is not granted.</summary>
    public Reach ReachOf(string permission) => ByPermission.GetValueOrDefault(permission) ?? Reach.None(StaffId);
}
