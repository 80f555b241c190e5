using Guanxi.Platform.Data;

namespace Guanxi.Platform.Configuration.Lists;

/// <summary>A list of choices that an administrator made or changed.</summary>
internal sealed class ValueList : IHistoric, IVersioned
{
    public const string RecordType = "value-list";

    public long Id { get; init; }

    public required string Key { get; init; }

    public required string Chinese { get; set; }

    public required string English { get; set; }

    public long Version { get; set; }

    public List<ValueListItem> Items { get; init; } = [];

    public RecordReference HistoryOf => new(RecordType, Id);
}
