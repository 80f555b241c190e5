using Guanxi.Platform.Data;
using Guanxi.Platform.Documents.Contract;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents.Custody;

/// <summary>A paper is open to the custodians and to the person who holds it.</summary>
internal sealed class PaperGate(GuanxiDbContext db, CurrentStaff staff) : IRecordGate
{
    public string RecordType => PaperDocument.ObjectType;

    public async Task<bool> CanReadAsync(long recordId, CancellationToken cancel) =>
        await Visible().AnyAsync(paper => paper.Id == recordId, cancel);

    public Task<bool> CanEditAsync(long recordId, CancellationToken cancel) => CanReadAsync(recordId, cancel);

    public string Href(long recordId) => $"/custody/{recordId}";

    /// <summary>Papers that the acting person may open.</summary>
    public IQueryable<PaperDocument> Visible()
    {
        var (all, me) = (staff.May(PlatformPermissions.KeepCustody), staff.StaffId);
        return db.Set<PaperDocument>().Where(paper => all || paper.HolderId == me
            || db.Set<CustodyMove>().Any(move => move.PaperId == paper.Id && (move.FromId == me || move.ToId == me)));
    }
}
