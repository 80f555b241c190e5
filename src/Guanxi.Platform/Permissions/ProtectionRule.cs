namespace Guanxi.Platform.Permissions;

/// <summary>Which permission opens a protection class (RULE-08, IDC-03).</summary>
internal static class ProtectionRule
{
    /// <summary>The permission to read values or files of the class; null when reach of the record is enough.</summary>
    public static string? PermissionFor(ProtectionClass protection) => protection switch
    {
        ProtectionClass.Personal => PlatformPermissions.ReadPersonal,
        ProtectionClass.TradeSecret => PlatformPermissions.ReadTradeSecrets,
        ProtectionClass.Restricted => PlatformPermissions.ReadRestrictedFiles,
        _ => null,
    };
}
