using Guanxi.Platform.Data;
using Guanxi.Platform.Documents.Contract;

namespace Guanxi.Platform.Documents;

/// <summary>Asks the module that owns a record; denies where no module answers.</summary>
internal sealed class RecordGates(IEnumerable<IRecordGate> gates)
{
    public async Task<bool> CanReadAsync(RecordReference record, CancellationToken cancel) =>
        Find(record) is { } gate && await gate.CanReadAsync(record.Id, cancel);

    public async Task<bool> CanEditAsync(RecordReference record, CancellationToken cancel) =>
        Find(record) is { } gate && await gate.CanEditAsync(record.Id, cancel);

    public string? Href(RecordReference record) => Find(record)?.Href(record.Id);

    private IRecordGate? Find(RecordReference record) => gates.FirstOrDefault(gate => gate.RecordType == record.Type);
}
