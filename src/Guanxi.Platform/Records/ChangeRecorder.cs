using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records;

/// <summary>Appends what a save did to the chain of changes, in the save's own transaction.</summary>
public sealed class ChangeRecorder(CurrentStaff staff, TimeProvider clock, DatabaseKind database)
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    internal async Task AppendAsync(GuanxiDbContext db, PendingChanges pending, CancellationToken cancel)
    {
        var changes = pending.Historic.Where(change => change.State != EntityState.Modified || change.Fields.Count > 0).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        // The clock is read under the lock, so that times rise with the ids and a search by date may go by id.
        var head = await LockHeadAsync(db, cancel);
        var at = clock.GetUtcNow().UtcDateTime;

        // PostgreSQL keeps microseconds; the hash must be the same after reading back.
        at = new DateTime(at.Ticks - (at.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
        var entries = changes.ConvertAll(change => EntryOf(change, at));
        foreach (var entry in entries)
        {
            entry.PreviousHash = head.LastHash;
            entry.Hash = ChangeChainRule.HashOf(entry, head.LastHash);
            head.LastHash = entry.Hash;
            head.Length++;
        }

        db.AddRange(entries);
        await db.SaveRowsAsync(cancel);

        // History is written once and read elsewhere; a long import must not carry it along.
        foreach (var entry in entries)
        {
            db.Entry(entry).State = EntityState.Detached;
        }

        db.Entry(head).State = EntityState.Detached;
    }

    private async Task<ChainHead> LockHeadAsync(GuanxiDbContext db, CancellationToken cancel) => database == DatabaseKind.PostgreSql
        ? (await db.Set<ChainHead>().FromSql($"SELECT * FROM chain_heads WHERE id = 1 FOR UPDATE").AsTracking().ToListAsync(cancel)).Single()
        : await db.Set<ChainHead>().AsTracking().SingleAsync(cancel);

    private ChangeEntry EntryOf(PendingChange change, DateTime at)
    {
        var record = change.Row.HistoryOf;
        return new ChangeEntry
        {
            At = at,
            StaffId = staff.StaffId,
            Actor = staff.Name,
            Source = staff.Source,
            Operation = staff.Operation,
            RecordType = record.Type,
            RecordId = record.Id,
            Entity = change.Row.GetType().Name,
            EntityId = change.Row.Id,
            Kind = change.State switch
            {
                EntityState.Added => ChangeKind.Created,
                EntityState.Deleted => ChangeKind.Deleted,
                _ => ChangeKind.Changed,
            },
            Fields = JsonSerializer.Serialize(change.Fields, Json),
        };
    }
}
