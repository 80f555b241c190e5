using Guanxi.Platform.Data;

namespace Guanxi.Platform.Configuration.Settings;

/// <summary>A setting that an administrator changed; without a row the default holds.</summary>
internal sealed class Setting : IHistoric, IVersioned
{
    public const string RecordType = "setting";

    public const int MaxLength = 400;

    public long Id { get; init; }

    public required string Key { get; init; }

    public required string Value { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
