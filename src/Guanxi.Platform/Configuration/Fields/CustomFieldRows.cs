using System.Linq.Expressions;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Between the rows of the tables and what the others see.</summary>
internal static class CustomFieldRows
{
    public static readonly Expression<Func<CustomField, CustomFieldDefinition>> Definition = field => new CustomFieldDefinition
    {
        Id = field.Id,
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
    };

    public static CustomValueDraft Draft(CustomValue row) => new() { Text = row.Text, Number = row.Number, Date = row.Date, ReferenceId = row.ReferenceId };

    public static CustomValue Row(string recordType, long recordId, CustomFieldDefinition field, CustomValueDraft value) => new()
    {
        RecordType = recordType,
        RecordId = recordId,
        FieldId = field.Id,
        Text = value.Text,
        Number = value.Number,
        Date = value.Date,
        ReferenceId = value.ReferenceId,
        UniqueKey = CustomValueRule.UniqueKey(field, value),
    };
}
