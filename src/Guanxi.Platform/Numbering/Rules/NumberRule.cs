using Guanxi.Platform.Data;

namespace Guanxi.Platform.Numbering.Rules;

/// <summary>The pattern that an administrator set for one object; without a row the module's default holds.</summary>
internal sealed class NumberRule : IHistoric, IVersioned
{
    public const string RecordType = "number-rule";

    public long Id { get; init; }

    public required string ObjectKey { get; init; }

    public required string Pattern { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
