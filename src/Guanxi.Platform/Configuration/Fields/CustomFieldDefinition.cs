using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>A custom field as forms, lists and the API see it.</summary>
public sealed record CustomFieldDefinition
{
    public required long Id { get; init; }

    public required string ObjectKey { get; init; }

    public required string Key { get; init; }

    public required string Chinese { get; init; }

    public required string English { get; init; }

    public required CustomFieldType Type { get; init; }

    public required string ListKey { get; init; }

    public required bool Required { get; init; }

    public required bool IsUnique { get; init; }

    public required ProtectionClass Protection { get; init; }

    public required int Order { get; init; }

    public required DateOnly? ClosedFrom { get; init; }

    /// <summary>Its name in the reader's language.</summary>
    public string Label => LocalName.Choose(Chinese, English);

    /// <summary>Name of its form field and of its refusals.</summary>
    public string FormField => $"Custom[{Key}]";

    public bool IsOpenOn(DateOnly day) => !(ClosedFrom <= day);
}
