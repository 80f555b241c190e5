namespace Guanxi.Customers.Archive;

/// <summary>Which fields the customer forms show, and how refusals of the acts find their control.</summary>
internal static class CustomerFormFields
{
    public static IReadOnlyList<string> Quick { get; } = ["Kind", "Name", "Phones", "Class"];

    public static IReadOnlyList<string> All { get; } =
    [
        "Kind", "Name", "ShortName", "EnglishName", "FormerNames", "CreditCode", "RegionCode", "IndustryCode", "Class", "Source",
        "ParentNumber", "Website", "Email", "Phones", "Address", "Tags", "Remark",
    ];

    /// <summary>The control for a field of the draft: several rows stand in one control.</summary>
    public static string? ControlOf(string? field) => field switch
    {
        null => null,
        nameof(CustomerDraft.ParentId) => nameof(CustomerForm.ParentNumber),
        _ when field.StartsWith(nameof(CustomerDraft.Phones), StringComparison.Ordinal) => nameof(CustomerForm.Phones),
        _ when field.StartsWith(nameof(CustomerDraft.Addresses), StringComparison.Ordinal) => nameof(CustomerForm.Address),
        _ when field.StartsWith(nameof(CustomerDraft.Tags), StringComparison.Ordinal) => nameof(CustomerForm.Tags),
        _ when field.StartsWith(nameof(CustomerDraft.Names), StringComparison.Ordinal) => nameof(CustomerForm.ShortName),
        _ => field,
    };
}
