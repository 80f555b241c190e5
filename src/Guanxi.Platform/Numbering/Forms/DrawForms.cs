using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Numbering.Forms;

/// <param name="Kind">Kind of form, such as 收据.</param>
/// <param name="From">First number as printed, such as <c>0001</c>.</param>
/// <param name="To">Last number as printed.</param>
/// <param name="DrawnById">Staff id of the head who takes the pads.</param>
internal sealed record DrawFormsRequest(string Kind, string From, string To, long? DrawnById, DateOnly? DrawnOn);

/// <summary>Enters that somebody drew a range of forms; a range that holds a number drawn before is refused (REAL-117).</summary>
internal sealed class DrawForms(GuanxiDbContext db, WriteGate gate, NumberSource numbers, CurrentStaff staff, OrganisationQueries organisation)
{
    private const long MostAtOnce = 100_000;

    /// <returns>The number of the drawing.</returns>
    public async Task<Outcome<string>> RunAsync(DrawFormsRequest request, CancellationToken cancel)
    {
        var refusals = await CheckAsync(request, cancel);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var (kind, from, to) = (request.Kind.Trim(), FormSerialRule.Parse(request.From)!.Value, FormSerialRule.Parse(request.To)!.Value);
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);

        // Taking the drawing's number first makes drawings queue, so that two ranges cannot pass the check together.
        var number = await numbers.TakeAsync(FormStock.RecordType, staff.UnitId, organisation.Today(), cancel);
        if (await db.Set<FormStock>().AnyAsync(stock => stock.Kind == kind && stock.FromSerial <= to && stock.ToSerial >= from, cancel))
        {
            return new Refusal("form-range-drawn", nameof(request.From)) { Kind = RefusalKind.Conflict };
        }

        db.Add(new FormStock
        {
            Number = number,
            Kind = kind,
            FromSerial = from,
            ToSerial = to,
            Digits = request.From.Trim().Length,
            DrawnById = request.DrawnById!.Value,
            DrawnOn = request.DrawnOn!.Value,
        });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return number;
    }

    private async Task<List<Refusal>> CheckAsync(DrawFormsRequest request, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.DrawForms))
        {
            return [Refusal.Forbidden()];
        }

        var (from, to) = (FormSerialRule.Parse(request.From), FormSerialRule.Parse(request.To));
        var sound = to >= from && to - from < MostAtOnce && request.To.Trim().Length == request.From.Trim().Length;
        var known = request.DrawnById is { } drawer && await organisation.FindStaffAsync(drawer, cancel) is not null;
        return new FieldChecks()
            .Text(request.Kind, nameof(request.Kind), 40)
            .That(from is not null, "form-number-unreadable", nameof(request.From))
            .That(from is null || sound, "form-range-wrong", nameof(request.To), MostAtOnce)
            .That(known, "field-missing", nameof(request.DrawnById))
            .That(request.DrawnOn is not null, "field-missing", nameof(request.DrawnOn))
            .Refusals;
    }
}
