using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Text keys of the designer's enumerations.</summary>
internal static class CustomFieldTexts
{
    public static string Of(CustomFieldType type) => type switch
    {
        CustomFieldType.Number => "enum.custom-field-type.number",
        CustomFieldType.Money => "enum.custom-field-type.money",
        CustomFieldType.Date => "enum.custom-field-type.date",
        CustomFieldType.Choice => "enum.custom-field-type.choice",
        CustomFieldType.Choices => "enum.custom-field-type.choices",
        CustomFieldType.Person => "enum.custom-field-type.person",
        CustomFieldType.Customer => "enum.custom-field-type.customer",
        _ => "enum.custom-field-type.text",
    };

    public static string Of(ProtectionClass protection) => protection switch
    {
        ProtectionClass.Personal => "enum.protection-class.personal",
        ProtectionClass.TradeSecret => "enum.protection-class.trade-secret",
        ProtectionClass.Restricted => "enum.protection-class.restricted",
        _ => "enum.protection-class.none",
    };
}
