using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Guanxi.Platform.Data;
using Guanxi.Platform.Data.Bulk;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records;

/// <summary>Appends what a save did to the chain of changes, in the save's own transaction.</summary>
public sealed class ChangeRecorder
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,

        // A new row has no old values: saying so for each field would be a sixth of the history.
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly CurrentStaff staff;
    private readonly TimeProvider clock;
    private readonly DatabaseKind database;
    private readonly IBulkStore store;

    internal ChangeRecorder(CurrentStaff staff, TimeProvider clock, DatabaseKind database, IBulkStore store) =>
        (this.staff, this.clock, this.database, this.store) = (staff, clock, database, store);

    internal async Task AppendAsync(GuanxiDbContext db, IReadOnlyCollection<PendingChange> pending, CancellationToken cancel)
    {
        var changes = pending.Where(change => change.State != EntityState.Modified || change.Fields.Count > 0).ToList();
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

        // Past the change tracker, which a bulk save may have told not to look for changes.
        await db.Set<ChainHead>().Where(row => row.Id == head.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastHash, head.LastHash).SetProperty(row => row.Length, head.Length), cancel);

        // Written once and read elsewhere: the change tracker need not carry it, least of all through a long import.
        await store.InsertAsync(db, BulkTable.Of(db, typeof(ChangeEntry)), entries, withKeys: false, cancel);
    }

    private async Task<ChainHead> LockHeadAsync(GuanxiDbContext db, CancellationToken cancel) => database == DatabaseKind.PostgreSql
        ? (await db.Set<ChainHead>().FromSql($"SELECT * FROM chain_heads WHERE id = 1 FOR UPDATE").AsNoTracking().ToListAsync(cancel)).Single()
        : await db.Set<ChainHead>().AsNoTracking().SingleAsync(cancel);

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
