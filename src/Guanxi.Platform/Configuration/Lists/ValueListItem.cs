using Guanxi.Platform.Data;

namespace Guanxi.Platform.Configuration.Lists;

/// <summary>A choice that an administrator made or changed. Never deleted: records may hold its code.</summary>
internal sealed class ValueListItem : IHistoric
{
    public long Id { get; init; }

    public long ValueListId { get; init; }

    public required string Code { get; init; }

    public required string Chinese { get; set; }

    public required string English { get; set; }

    /// <summary>Lower stands higher.</summary>
    public int Order { get; set; }

    /// <summary>First day on which it can be chosen, or null.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day on which it can be chosen, or null while it is open.</summary>
    public DateOnly? ValidTo { get; set; }

    public RecordReference HistoryOf => new(ValueList.RecordType, ValueListId);
}
