using System.Collections.Frozen;
using Guanxi.Platform.Records;

namespace Guanxi.Platform.Permissions;

/// <summary>Who is acting in this scope (a request, a background work, a command) and what that person may do.</summary>
/// <remarks>Filled once at the edge; denies everything until then.</remarks>
public sealed class CurrentStaff
{
    private Rights _rights = new(0, FrozenDictionary<string, Reach>.Empty);

    /// <summary>The person's staff id; null for a command of the administrator at the machine.</summary>
    public long? StaffId { get; private set; }

    public string Name { get; private set; } = "system";

    /// <summary>The person's main unit: where new records of theirs belong.</summary>
    public long? UnitId { get; private set; }

    public ChangeSource Source { get; set; } = ChangeSource.System;

    /// <summary>The one role that counts, when a limited token is used; null: all of the person's.</summary>
    public long? OnlyRoleId { get; private set; }

    /// <summary>Groups the changes of one large act, such as <c>import:12</c>.</summary>
    public string? Operation { get; set; }

    /// <summary>True for a command at the machine, which may do everything.</summary>
    public bool IsMachine { get; private set; }

    public void ActAs(long staffId, string name, long? unitId, Rights rights, ChangeSource source, long? onlyRoleId = null)
    {
        StaffId = staffId;
        Name = name;
        UnitId = unitId;
        _rights = rights;
        OnlyRoleId = onlyRoleId;
        Source = source;
    }

    /// <summary>The person at the machine's command line, who could read the database file anyway.</summary>
    public void ActAsMachine(string name, ChangeSource source)
    {
        Name = name;
        IsMachine = true;
        Source = source;
    }

    public bool May(string permission) => IsMachine || _rights.May(permission);

    public Reach ReachOf(string permission) =>
        IsMachine ? new Reach(0, true, true, FrozenSet<long>.Empty) : _rights.ReachOf(permission);
}
