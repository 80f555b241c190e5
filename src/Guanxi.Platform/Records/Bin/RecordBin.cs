using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;

namespace Guanxi.Platform.Records.Bin;

/// <summary>The bin over all record types: what pages and the API call to delete, restore and remove records.</summary>
public sealed class RecordBin(IEnumerable<IBinSource> sources, CurrentStaff staff)
{
    /// <summary>The types whose bin the acting person may open.</summary>
    public IEnumerable<IBinSource> Mine => sources.Where(source => staff.May(source.Permission));

    /// <param name="version">Version that the person saw; null where the page has none.</param>
    public Task<Outcome<bool>> MoveAsync(string recordType, long id, long? version, CancellationToken cancel) =>
        RunAsync(recordType, source => source.MoveToBinAsync(id, version, cancel));

    public Task<Outcome<bool>> RestoreAsync(string recordType, long id, CancellationToken cancel) =>
        RunAsync(recordType, source => source.RestoreAsync(id, cancel));

    /// <summary>Removes a record in the bin for good; needs <see cref="PlatformPermissions.EmptyBin"/> too.</summary>
    public Task<Outcome<bool>> PurgeAsync(string recordType, long id, CancellationToken cancel) =>
        RunAsync(recordType, source => source.PurgeAsync(id, cancel));

    private async Task<Outcome<bool>> RunAsync(string recordType, Func<IBinSource, Task<Outcome<bool>>> act) =>
        Mine.FirstOrDefault(source => source.RecordType == recordType) is { } source ? await act(source) : Refusal.NotFound();
}
