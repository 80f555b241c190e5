namespace Guanxi.Platform.Configuration.Fields;

/// <summary>Checked values of a form, ready for <see cref="CustomFields.WriteAsync"/>. Fields that the form did not hold are left alone.</summary>
public sealed class CustomFieldChanges
{
    internal CustomFieldChanges(string objectKey, IReadOnlyList<(CustomFieldDefinition Field, IReadOnlyList<CustomValueDraft> Values)> fields)
    {
        ObjectKey = objectKey;
        Fields = fields;
    }

    internal string ObjectKey { get; }

    internal IReadOnlyList<(CustomFieldDefinition Field, IReadOnlyList<CustomValueDraft> Values)> Fields { get; }
}
