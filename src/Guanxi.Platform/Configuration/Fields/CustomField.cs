using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Configuration.Fields;

/// <summary>A field that an administrator added to a kind of record (SERV-71).</summary>
internal sealed class CustomField : IHistoric, IVersioned
{
    public const string RecordType = "custom-field";

    public long Id { get; init; }

    public required string ObjectKey { get; init; }

    public required string Key { get; init; }

    public required string Chinese { get; set; }

    public required string English { get; set; }

    public required CustomFieldType Type { get; init; }

    /// <summary>Value list of a choice; empty otherwise.</summary>
    public string ListKey { get; init; } = "";

    public bool Required { get; set; }

    /// <summary>True when no two records may hold the same value.</summary>
    public bool IsUnique { get; init; }

    public ProtectionClass Protection { get; set; }

    /// <summary>Lower stands higher.</summary>
    public int Order { get; set; }

    /// <summary>First day on which forms no longer ask for it, or null while it is open; values stay readable.</summary>
    public DateOnly? ClosedFrom { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
