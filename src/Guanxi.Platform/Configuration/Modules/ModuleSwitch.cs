using Guanxi.Platform.Data;

namespace Guanxi.Platform.Configuration.Modules;

/// <summary>A module that was switched off, or on again (SERV-73). Its data stays.</summary>
internal sealed class ModuleSwitch : IHistoric, IVersioned
{
    public const string RecordType = "module";

    public long Id { get; init; }

    public required string ModuleKey { get; init; }

    public bool IsOn { get; set; }

    public long Version { get; set; }

    public RecordReference HistoryOf => new(RecordType, Id);
}
