using Guanxi.Platform.Modules;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Lists;

/// <summary>For which records the acting person reads a protected field in clear.</summary>
public sealed class FieldClearance(CurrentStaff staff, ModuleList modules)
{
    private readonly Dictionary<string, ProtectedField> _fields = modules.All.SelectMany(module => module.ProtectedFields).ToDictionary(field => field.Key);

    /// <summary>The records whose value is shown in clear.</summary>
    /// <exception cref="KeyNotFoundException">No module declares the field.</exception>
    public Reach ReachOf(string protectedField) => _fields[protectedField].Class switch
    {
        ProtectionClass.None => new Reach(staff.StaffId ?? 0, true, true, new HashSet<long>()),
        ProtectionClass.Personal => staff.ReachOf(PlatformPermissions.ReadPersonal),
        ProtectionClass.TradeSecret => staff.ReachOf(PlatformPermissions.ReadTradeSecrets),
        _ => staff.ReachOf(PlatformPermissions.ReadRestrictedFiles),
    };

    /// <summary>What the others see.</summary>
    public string Mask(string protectedField, object value) => MaskRule.Apply(_fields[protectedField].Pattern, ListValueText.Write(value) ?? "");
}
