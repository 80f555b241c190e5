using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Documents.Custody;

/// <summary>The custody register, within what the acting person may open.</summary>
internal sealed class CustodyQueries(GuanxiDbContext db, PaperGate gate)
{
    private const int AtOnce = 100;

    /// <param name="show">Which part of the register.</param>
    public async Task<IReadOnlyList<PaperRow>> ListAsync(CustodyList show, CancellationToken cancel) =>
        await Rows(gate.Visible())
            .Where(row => show == CustodyList.All
                || (show == CustodyList.NotHandedOver && row.HandedOverOn == null)
                || (show == CustodyList.WithoutScan && !row.HasScan))
            .OrderByDescending(row => row.Id).Take(AtOnce).ToListAsync(cancel);

    public Task<PaperRow?> FindAsync(long id, CancellationToken cancel) => Rows(gate.Visible()).SingleOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>Papers of a record. Who may open the record is asked by the caller.</summary>
    public async Task<IReadOnlyList<PaperRow>> OfRecordAsync(RecordReference record, CancellationToken cancel) =>
        await Rows(db.Set<PaperDocument>().Where(paper => paper.RecordType == record.Type && paper.RecordId == record.Id)).OrderBy(row => row.Id).ToListAsync(cancel);

    /// <summary>Every hand-over of a paper, the newest first.</summary>
    public async Task<IReadOnlyList<CustodyMoveRow>> MovesAsync(long paperId, CancellationToken cancel) =>
        await (from move in db.Set<CustodyMove>()
               join giver in db.Set<StaffMember>() on move.FromId equals giver.Id
               join receiver in db.Set<StaffMember>() on move.ToId equals receiver.Id
               where move.PaperId == paperId
               orderby move.Id descending
               select new CustodyMoveRow
               {
                   Id = move.Id, From = giver.Name, To = receiver.Name, ToId = move.ToId, On = move.On, Place = move.Place, ConfirmedAt = move.ConfirmedAt,
               }).ToListAsync(cancel);

    private IQueryable<PaperRow> Rows(IQueryable<PaperDocument> papers) =>
        from paper in papers
        join holder in db.Set<StaffMember>() on paper.HolderId equals holder.Id
        select new PaperRow
        {
            Id = paper.Id,
            Number = paper.Number,
            Kind = paper.Kind,
            Reference = paper.Reference,
            RecordType = paper.RecordType,
            RecordId = paper.RecordId,
            SignedOn = paper.SignedOn,
            Copies = paper.Copies,
            HolderId = paper.HolderId,
            Holder = holder.Name,
            Place = paper.Place,
            HandedOverOn = paper.HandedOverOn,
            HasScan = db.Set<Document>().Any(document => document.RecordType == PaperDocument.ObjectType && document.RecordId == paper.Id),
            Version = paper.Version,
        };
}
