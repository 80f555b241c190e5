using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Sharing;

/// <summary>Somebody with whom a record is shared.</summary>
public sealed record ShareRow(long Id, long StaffId, string Name, bool MayEdit);

/// <summary>What <c>SharePanel</c> shows; a record page reads it and hands it over.</summary>
/// <param name="MayShare">False hides the panel.</param>
public sealed record ShareState(string RecordType, long RecordId, bool MayShare, IReadOnlyList<ShareRow> Shares);

/// <summary>Reads with whom records are shared.</summary>
public sealed class ShareQueries(GuanxiDbContext db, IEnumerable<IShareable> types)
{
    /// <summary>True when the acting person may open the record to others.</summary>
    public async Task<bool> MayShareAsync(string recordType, long recordId, CancellationToken cancel) =>
        types.FirstOrDefault(type => type.RecordType == recordType) is { } type && await type.MayShareAsync(recordId, cancel);

    /// <summary>For the panel; no names for those who may not share.</summary>
    public async Task<ShareState> ReadAsync(string recordType, long recordId, CancellationToken cancel)
    {
        var may = await MayShareAsync(recordType, recordId, cancel);
        return new ShareState(recordType, recordId, may, may ? await ListAsync(recordType, recordId, cancel) : []);
    }

    private Task<List<ShareRow>> ListAsync(string recordType, long recordId, CancellationToken cancel) =>
        (from share in db.Set<RecordShare>()
         join person in db.Set<StaffMember>() on share.StaffId equals person.Id
         where share.RecordType == recordType && share.RecordId == recordId
         orderby person.NameSort
         select new ShareRow(share.Id, person.Id, person.Name, share.MayEdit)).ToListAsync(cancel);
}
