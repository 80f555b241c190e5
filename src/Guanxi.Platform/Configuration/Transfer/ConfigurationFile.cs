using Guanxi.Platform.Configuration.Fields;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Configuration.Transfer;

/// <summary>A company's configuration as one JSON file, to be carried from a test system into the live one.</summary>
internal sealed record ConfigurationFile
{
    /// <summary>The only form of the file that there is so far.</summary>
    public const int KnownFormat = 1;

    public required int Format { get; init; }

    public IReadOnlyList<FieldPart> CustomFields { get; init; } = [];

    public IReadOnlyList<ListPart> ValueLists { get; init; } = [];

    public IReadOnlyDictionary<string, string> NumberRules { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Keys of the modules that are switched off.</summary>
    public IReadOnlyList<string> ModulesOff { get; init; } = [];

    internal sealed record FieldPart(
        string ObjectKey, string Key, string Chinese, string English, CustomFieldType Type, string ListKey,
        bool Required, bool IsUnique, ProtectionClass Protection, int Order, DateOnly? ClosedFrom);

    internal sealed record ListPart(string Key, string Chinese, string English, IReadOnlyList<ItemPart> Items);

    internal sealed record ItemPart(string Code, string Chinese, string English, int Order, DateOnly? ValidFrom, DateOnly? ValidTo);
}
