using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>What the field designer's form sends.</summary>
internal sealed class CustomFieldForm
{
    public string? ObjectKey { get; set; }

    public string? Key { get; set; }

    public string? Chinese { get; set; }

    public string? English { get; set; }

    public CustomFieldType Type { get; set; }

    public string? ListKey { get; set; }

    public bool Required { get; set; }

    public bool IsUnique { get; set; }

    public ProtectionClass Protection { get; set; }

    public int Order { get; set; } = 100;

    public DateOnly? ClosedFrom { get; set; }

    public long Version { get; set; }

    public static CustomFieldForm Of(CustomField field) => new()
    {
        ObjectKey = field.ObjectKey,
        Key = field.Key,
        Chinese = field.Chinese,
        English = field.English,
        Type = field.Type,
        ListKey = field.ListKey,
        Required = field.Required,
        IsUnique = field.IsUnique,
        Protection = field.Protection,
        Order = field.Order,
        ClosedFrom = field.ClosedFrom,
        Version = field.Version,
    };

    public SaveCustomFieldRequest ToRequest(long? id) => new(
        id, ObjectKey ?? "", Key?.Trim() ?? "", Chinese ?? "", English ?? "", Type, ListKey ?? "", Required, IsUnique, Protection, Order, ClosedFrom, Version);
}
