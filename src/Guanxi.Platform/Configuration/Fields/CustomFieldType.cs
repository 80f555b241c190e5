namespace Guanxi.Platform.Configuration.Fields;

/// <summary>What a custom field holds.</summary>
public enum CustomFieldType
{
    /// <summary>One line, at most 400 characters.</summary>
    Text,

    Number,

    /// <summary>Yuan, two decimals.</summary>
    Money,

    Date,

    /// <summary>One choice of a value list.</summary>
    Choice,

    /// <summary>Any number of choices of a value list.</summary>
    Choices,

    /// <summary>An employee.</summary>
    Person,

    /// <summary>A customer, entered by its number.</summary>
    Customer,
}
