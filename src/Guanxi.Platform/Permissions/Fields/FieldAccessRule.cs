namespace Guanxi.Platform.Permissions.Fields;

/// <summary>How somebody sees a field of one record.</summary>
public enum FieldAccess
{
    /// <summary>As it is.</summary>
    Clear,

    /// <summary>With its mask.</summary>
    Masked,

    /// <summary>Not even whether there is a value.</summary>
    Nothing,
}

/// <summary>Who sees a protected field how (RULE-08, SVCREG-16).</summary>
public static class FieldAccessRule
{
    /// <param name="protection">Class of the field.</param>
    /// <param name="readsPersonal">The record is within the person's reach for personal information.</param>
    /// <param name="readsTradeSecrets">The record is within the person's reach for trade secrets.</param>
    /// <param name="readsRestricted">The record is within the person's reach for restricted files.</param>
    /// <exception cref="ArgumentOutOfRangeException">The class is none of the known ones.</exception>
    public static FieldAccess Of(ProtectionClass protection, bool readsPersonal, bool readsTradeSecrets, bool readsRestricted) => protection switch
    {
        ProtectionClass.None => FieldAccess.Clear,
        ProtectionClass.Personal => readsPersonal ? FieldAccess.Clear : FieldAccess.Masked,
        ProtectionClass.TradeSecret => readsTradeSecrets ? FieldAccess.Clear : FieldAccess.Masked,
        ProtectionClass.Restricted => readsRestricted ? FieldAccess.Clear : FieldAccess.Nothing,
        _ => throw new ArgumentOutOfRangeException(nameof(protection), protection, null),
    };
}
