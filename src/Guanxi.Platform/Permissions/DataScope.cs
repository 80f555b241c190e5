namespace Guanxi.Platform.Permissions;

/// <summary>For which records a right holds. Records shared with a person are always added. Ordered from narrow to wide.</summary>
public enum DataScope
{
    /// <summary>Records that the person owns.</summary>
    Own,

    /// <summary>Records of the units to which the person belongs.</summary>
    Unit,

    /// <summary>Records of those units and of every unit below them.</summary>
    UnitAndBelow,

    /// <summary>Every record.</summary>
    All,
}
