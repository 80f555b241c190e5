using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Terms;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.Access;

/// <summary>Tells the head when one person opened more different records on a day than the limit allows (SVCREG-17).</summary>
public sealed class RaiseReadAlert(GuanxiDbContext db, WriteGate gate, CurrentStaff staff, TermsRegister register, TimeProvider clock)
{
    /// <summary>Counts today's records of the acting person and raises the alert when there is one too many and none yet.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        if (staff.StaffId is not { } person)
        {
            return;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var day = ChinaTime.DateAt(now);
        var terms = await register.ForAsync<AccessLogTerms>(staff.UnitId, day);
        if (await IsRaisedAsync(person, day, cancel) || await CountAsync(person, day, cancel) <= terms.ReadAlertPerDay)
        {
            return;
        }

        // Two requests may both see the record that is one too many; the unique index lets one of them write.
        await using var transaction = await WriteTransaction.BeginAsync(db, gate, cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO read_alerts (staff_id, unit_id, day, raised_at, records_per_day)
             VALUES ({person}, {staff.UnitId}, {day}, {now}, {terms.ReadAlertPerDay}) ON CONFLICT (staff_id, day) DO NOTHING
             """,
            cancel);
        await transaction.CommitAsync(cancel);
    }

    private Task<bool> IsRaisedAsync(long person, DateOnly day, CancellationToken cancel) =>
        db.Set<ReadAlert>().AnyAsync(alert => alert.StaffId == person && alert.Day == day, cancel);

    private Task<int> CountAsync(long person, DateOnly day, CancellationToken cancel)
    {
        var from = ChinaTime.StartOf(day);
        return db.Set<AccessEntry>()
            .Where(entry => entry.StaffId == person && entry.Kind == AccessKind.Viewed && entry.At >= from)
            .Select(entry => new { entry.RecordType, entry.RecordId }).Distinct().CountAsync(cancel);
    }
}
