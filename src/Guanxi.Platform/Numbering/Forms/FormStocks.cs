using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Numbering.Forms;

/// <summary>Uses and voids drawn forms (REAL-117). Modules call it when a receipt or a subscription gets its paper number.</summary>
/// <remarks>Joins the caller's transaction when one is open, so that an act that is refused later leaves the form unused.</remarks>
public sealed class FormStocks(GuanxiDbContext db, WriteGate gate, CurrentStaff staff, TimeProvider clock)
{
    /// <summary>Uses one form. Of two callers one wins; the other is refused.</summary>
    /// <param name="kind">Kind of form, such as 收据.</param>
    /// <param name="number">Number as printed, such as <c>0012</c>.</param>
    /// <param name="document">What it is used for, shown in the register.</param>
    /// <param name="record">The record that carries it, if any.</param>
    /// <returns>The number as printed.</returns>
    public Task<Outcome<string>> UseAsync(string kind, string number, string document, RecordReference? record, CancellationToken cancel)
    {
        var checks = new FieldChecks().Text(document, "Document", 200);
        return ChangeAsync(kind, number, checks, (stock, serial, row) => Use(stock, serial, row, document, record), cancel);
    }

    /// <summary>Voids a form, used or not; its paper is kept.</summary>
    /// <param name="reason">Why; must be given.</param>
    public Task<Outcome<string>> VoidAsync(string kind, string number, string reason, CancellationToken cancel)
    {
        var checks = new FieldChecks().Text(reason, "Reason", 400);
        return ChangeAsync(kind, number, checks, (stock, serial, row) => Void(stock, serial, row, reason), cancel);
    }

    private async Task<Outcome<string>> ChangeAsync(
        string kind, string number, FieldChecks checks, Func<FormStock, long, FormNumber?, Refusal?> change, CancellationToken cancel)
    {
        checks.That(FormSerialRule.Parse(number) is not null, "form-number-unreadable", "Number");
        if (checks.Failed)
        {
            return checks.Refusals;
        }

        var serial = FormSerialRule.Parse(number)!.Value;
        await using var transaction = db.Database.CurrentTransaction is null ? await WriteTransaction.BeginAsync(db, gate, cancel) : null;

        // Touching the stock first makes everybody who wants a form of it queue until this act is done.
        var touched = await db.Set<FormStock>().Where(stock => stock.Kind == kind && stock.FromSerial <= serial && stock.ToSerial >= serial)
            .ExecuteUpdateAsync(set => set.SetProperty(stock => stock.Version, stock => stock.Version + 1), cancel);
        if (touched == 0)
        {
            return new Refusal("form-not-drawn", "Number") { Arguments = [number.Trim()] };
        }

        var stock = await db.Set<FormStock>().AsNoTracking().SingleAsync(stock => stock.Kind == kind && stock.FromSerial <= serial && stock.ToSerial >= serial, cancel);
        var row = await db.Set<FormNumber>().SingleOrDefaultAsync(form => form.Kind == kind && form.Serial == serial, cancel);
        if (change(stock, serial, row) is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }

        return FormSerialRule.Format(serial, stock.Digits);
    }

    private Refusal? Use(FormStock stock, long serial, FormNumber? row, string document, RecordReference? record)
    {
        if (row is not null)
        {
            return new Refusal(row.State == FormState.Void ? "form-void" : "form-used", "Number") { Kind = RefusalKind.Conflict };
        }

        db.Add(New(stock, serial, FormState.Used, document.Trim(), "", record));
        return null;
    }

    private Refusal? Void(FormStock stock, long serial, FormNumber? row, string reason)
    {
        if (row is null)
        {
            db.Add(New(stock, serial, FormState.Void, "", reason.Trim(), null));
            return null;
        }

        if (row.State == FormState.Void)
        {
            return new Refusal("form-void", "Number") { Kind = RefusalKind.Conflict };
        }

        row.State = FormState.Void;
        row.Reason = reason.Trim();
        row.StaffId = staff.StaffId;
        row.At = clock.GetUtcNow().UtcDateTime;
        return null;
    }

    private FormNumber New(FormStock stock, long serial, FormState state, string document, string reason, RecordReference? record) => new()
    {
        StockId = stock.Id,
        Kind = stock.Kind,
        Serial = serial,
        State = state,
        Document = document,
        Reason = reason,
        RecordType = record?.Type,
        RecordId = record?.Id,
        StaffId = staff.StaffId,
        At = clock.GetUtcNow().UtcDateTime,
    };
}
