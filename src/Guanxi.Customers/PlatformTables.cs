namespace Guanxi.Customers;

/// <summary>Entities of the platform that foreign keys of this module point to. They are private there, so they go by name.</summary>
internal static class PlatformTables
{
    public const string Staff = "Guanxi.Platform.Organisation.Staff.StaffMember";

    public const string Unit = "Guanxi.Platform.Organisation.Units.Unit";
}
