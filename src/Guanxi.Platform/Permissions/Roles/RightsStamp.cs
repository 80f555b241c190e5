namespace Guanxi.Platform.Permissions.Roles;

/// <summary>Counts every change of organisation, roles and grants; a node drops its cached rights when it moved.</summary>
internal sealed class RightsStamp
{
    public long Id { get; init; }

    public long Stamp { get; init; }
}
