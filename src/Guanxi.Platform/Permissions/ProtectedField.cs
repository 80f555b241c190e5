namespace Guanxi.Platform.Permissions;

/// <summary>How confidential a field or file is (RULE-08).</summary>
public enum ProtectionClass
{
    /// <summary>Everybody within reach of the record may read it.</summary>
    None,

    /// <summary>Personal information (个人信息).</summary>
    Personal,

    /// <summary>Trade secret (商业机密).</summary>
    TradeSecret,

    /// <summary>Restricted file or field: named roles only (IDC-03).</summary>
    Restricted,
}

/// <summary>How a value looks to those who may not read it.</summary>
public enum MaskPattern
{
    /// <summary>Nothing of the value is shown.</summary>
    Hidden,

    /// <summary>First three and last four digits: 138****0000 (CSF-18).</summary>
    Phone,

    /// <summary>First character and the domain.</summary>
    Email,

    /// <summary>The first character only.</summary>
    FirstCharacter,
}

/// <summary>A field that a module declares as confidential; an administrator may change its class.</summary>
/// <param name="Key">Entity and property in kebab case, such as <c>contact.mobile</c>; its text key is <c>field.{Key}</c>.</param>
/// <param name="Class">Class until an administrator changes it.</param>
/// <param name="Pattern">Mask shown to the others.</param>
public sealed record ProtectedField(string Key, ProtectionClass Class, MaskPattern Pattern);
