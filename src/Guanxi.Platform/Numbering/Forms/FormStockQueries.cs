using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Numbering.Forms;

/// <summary>The register of pre-numbered forms.</summary>
internal sealed class FormStockQueries(GuanxiDbContext db)
{
    private const int Newest = 200;

    /// <summary>The newest drawings with what was used, voided and is left.</summary>
    public async Task<IReadOnlyList<FormStockRow>> ListAsync(string? kind, CancellationToken cancel) =>
        await Rows().Where(row => kind == null || row.Kind == kind).OrderByDescending(row => row.Id).Take(Newest).ToListAsync(cancel);

    public Task<FormStockRow?> FindAsync(long id, CancellationToken cancel) => Rows().SingleOrDefaultAsync(row => row.Id == id, cancel);

    public async Task<IReadOnlyList<string>> KindsAsync(CancellationToken cancel) =>
        await db.Set<FormStock>().Select(stock => stock.Kind).Distinct().OrderBy(kind => kind).ToListAsync(cancel);

    /// <summary>The forms of a drawing that left the pad, in their order.</summary>
    public async Task<IReadOnlyList<FormNumberRow>> NumbersAsync(long stockId, CancellationToken cancel) =>
        await (from form in db.Set<FormNumber>()
               join person in db.Set<StaffMember>() on form.StaffId equals person.Id into people
               from person in people.DefaultIfEmpty()
               where form.StockId == stockId
               orderby form.Serial
               select new FormNumberRow
               {
                   Serial = form.Serial, State = form.State, Document = form.Document, Reason = form.Reason, By = person == null ? "" : person.Name, At = form.At,
               }).ToListAsync(cancel);

    private IQueryable<FormStockRow> Rows() =>
        from stock in db.Set<FormStock>()
        join person in db.Set<StaffMember>() on stock.DrawnById equals person.Id
        select new FormStockRow
        {
            Id = stock.Id,
            Number = stock.Number,
            Kind = stock.Kind,
            FromSerial = stock.FromSerial,
            ToSerial = stock.ToSerial,
            Digits = stock.Digits,
            DrawnBy = person.Name,
            DrawnOn = stock.DrawnOn,
            Used = db.Set<FormNumber>().LongCount(form => form.StockId == stock.Id && form.State == FormState.Used),
            Void = db.Set<FormNumber>().LongCount(form => form.StockId == stock.Id && form.State == FormState.Void),
        };
}
