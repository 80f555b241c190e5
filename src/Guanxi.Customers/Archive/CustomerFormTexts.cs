using Guanxi.Platform.Records;

namespace Guanxi.Customers.Archive;

/// <summary>The labels of the form's controls.</summary>
internal static class CustomerFormTexts
{
    /// <returns>A text key.</returns>
    public static string LabelOf(string control) => control switch
    {
        nameof(CustomerForm.ShortName) => "enum.customer-name-kind.short",
        nameof(CustomerForm.EnglishName) => "enum.customer-name-kind.english",
        nameof(CustomerForm.FormerNames) => "enum.customer-name-kind.former",
        nameof(CustomerForm.ParentNumber) => "field.customer.parent-id",
        nameof(CustomerForm.Phones) => "field.phone.number",
        nameof(CustomerForm.Address) => "field.customer-address.line",
        _ => FieldKey.Of(nameof(Customer), control),
    };
}
