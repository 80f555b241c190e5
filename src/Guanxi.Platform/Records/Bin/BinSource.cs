using System.Linq.Expressions;
using Guanxi.Platform.Data;
using Guanxi.Platform.Outcomes;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.Bin;

/// <summary>The bin of one kind of record, kept by <see cref="ISoftDeleted"/>. A module names type, permission and title.</summary>
/// <example><code>
/// internal sealed class CustomerBin(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock) : BinSource&lt;Customer&gt;(db, staff, clock)
/// {
///     public override string RecordType => "customer";
///     public override string Permission => CustomerPermissions.Delete;
///     protected override Expression&lt;Func&lt;Customer, string&gt;&gt; Title => customer => customer.Name;
/// }
/// </code></example>
public abstract class BinSource<T>(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock) : IBinSource
    where T : class, ISoftDeleted, IScoped
{
    public abstract string RecordType { get; }

    public abstract string Permission { get; }

    /// <summary>What the bin shows of the record.</summary>
    protected abstract Expression<Func<T, string>> Title { get; }

    public async Task<IReadOnlyList<BinRow>> ListAsync(BinPlace? before, int count, CancellationToken cancel)
    {
        var deleted = Deleted();
        if (before is not null)
        {
            deleted = deleted.Where(row => row.DeletedAt < before.DeletedAt || (row.DeletedAt == before.DeletedAt && row.Id < before.Id));
        }

        var rows = deleted.OrderByDescending(row => row.DeletedAt).ThenByDescending(row => row.Id).Take(count);
        var found = await rows.Select(row => new { row.Id, DeletedAt = row.DeletedAt!.Value, row.DeletedById }).ToListAsync(cancel);
        var titles = await rows.Select(Title).ToListAsync(cancel);
        return [.. found.Zip(titles, (row, title) => new BinRow { Id = row.Id, Title = title, DeletedAt = row.DeletedAt, DeletedById = row.DeletedById })];
    }

    public async Task<Outcome<bool>> MoveToBinAsync(long id, long? version, CancellationToken cancel)
    {
        var record = await WithinReach(db.Set<T>().AsTracking()).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (record is null)
        {
            return Refusal.NotFound();
        }

        if (version is { } seen && record is IVersioned versioned && versioned.Version != seen)
        {
            return Refusal.Stale();
        }

        record.DeletedAt = clock.GetUtcNow().UtcDateTime;
        record.DeletedById = staff.StaffId;
        return await SaveAsync(cancel);
    }

    public async Task<Outcome<bool>> RestoreAsync(long id, CancellationToken cancel)
    {
        var record = await Deleted().AsTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (record is null)
        {
            return Refusal.NotFound();
        }

        record.DeletedAt = null;
        record.DeletedById = null;
        return await SaveAsync(cancel);
    }

    public async Task<Outcome<bool>> PurgeAsync(long id, CancellationToken cancel)
    {
        if (!staff.May(PlatformPermissions.EmptyBin))
        {
            return new Refusal("bin-purge-forbidden") { Kind = RefusalKind.Forbidden };
        }

        var record = await Deleted().AsTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (record is null)
        {
            return Refusal.NotFound();
        }

        db.Remove(record);
        return await SaveAsync(cancel);
    }

    private IQueryable<T> Deleted() => WithinReach(db.Set<T>().IgnoreQueryFilters([ModelConventions.NotDeleted]).Where(row => row.DeletedAt != null));

    private IQueryable<T> WithinReach(IQueryable<T> records) => records.WithinReach(db, staff.ReachOf(Permission), RecordType);

    private async Task<Outcome<bool>> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Stale();
        }
        catch (DbUpdateException)
        {
            // Removing: another record still needs this one. Restoring: its unique number or name is taken by now.
            return new Refusal("bin-record-bound") { Kind = RefusalKind.Conflict };
        }
    }
}
