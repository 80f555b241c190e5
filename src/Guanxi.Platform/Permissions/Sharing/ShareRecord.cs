using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Permissions.Sharing;

/// <summary>A record opened to a person.</summary>
internal sealed record ShareRecordRequest(string RecordType, long RecordId, long? StaffId, bool MayEdit);

/// <summary>Somebody with whom a record is shared.</summary>
internal sealed record ShareRow(long Id, long StaffId, string Name, bool MayEdit);

/// <summary>Opens a record to one more person for reading or writing, and closes it again (PRIN-16).</summary>
internal sealed class ShareRecord(GuanxiDbContext db, IEnumerable<IShareable> types)
{
    public async Task<bool> MayAsync(string recordType, long recordId, CancellationToken cancel) =>
        types.FirstOrDefault(type => type.RecordType == recordType) is { } type && await type.MayShareAsync(recordId, cancel);

    /// <summary>Shares anew, or changes between reading and writing.</summary>
    public async Task<Outcome<long>> RunAsync(ShareRecordRequest request, CancellationToken cancel)
    {
        if (!await MayAsync(request.RecordType, request.RecordId, cancel))
        {
            return Refusal.NotFound();
        }

        if (!await db.Set<StaffMember>().AnyAsync(person => person.Id == request.StaffId && person.LeftOn == null, cancel))
        {
            return new Refusal("staff-unknown", nameof(request.StaffId));
        }

        var share = await db.Set<RecordShare>().SingleOrDefaultAsync(
            row => row.RecordType == request.RecordType && row.RecordId == request.RecordId && row.StaffId == request.StaffId, cancel);
        if (share is null)
        {
            share = new RecordShare { RecordType = request.RecordType, RecordId = request.RecordId, StaffId = request.StaffId!.Value };
            db.Add(share);
        }

        share.MayEdit = request.MayEdit;
        await db.SaveChangesAsync(cancel);
        return share.Id;
    }

    /// <summary>Takes a share back.</summary>
    public async Task<Outcome<long>> EndAsync(long shareId, CancellationToken cancel)
    {
        var share = await db.Set<RecordShare>().SingleOrDefaultAsync(row => row.Id == shareId, cancel);
        if (share is null || !await MayAsync(share.RecordType, share.RecordId, cancel))
        {
            return Refusal.NotFound();
        }

        db.Remove(share);
        await db.SaveChangesAsync(cancel);
        return shareId;
    }

    /// <summary>With whom the record is shared.</summary>
    public async Task<IReadOnlyList<ShareRow>> ListAsync(string recordType, long recordId, CancellationToken cancel) =>
        await (from share in db.Set<RecordShare>()
               join person in db.Set<StaffMember>() on share.StaffId equals person.Id
               where share.RecordType == recordType && share.RecordId == recordId
               orderby person.NameSort
               select new ShareRow(share.Id, person.Id, person.Name, share.MayEdit)).ToListAsync(cancel);
}
