namespace Guanxi.Platform.Lists;

/// <summary>A field of any list, without its row type.</summary>
public interface IListField
{
    /// <summary>Name in addresses, in the API and in saved views, in camel case, such as <c>creditCode</c>.</summary>
    string Key { get; }

    /// <summary>Text key of its name.</summary>
    string Text { get; }

    ListFieldKind Kind { get; }

    bool Sortable { get; }

    bool Filterable { get; }

    bool Visible { get; }

    string? Protected { get; }

    /// <summary>What can be chosen; for persons and units the platform's own lists unless given.</summary>
    ListChoices? Choices { get; }
}
