using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.History;

/// <summary>Reads the change history, newest first, paged by key.</summary>
internal sealed class HistoryQueries(GuanxiDbContext db, StaffNames people, HistoryText text)
{
    public const int PageSize = 20;

    /// <summary>Changes of one record and its parts.</summary>
    /// <param name="beforeId">Last id of the page before, or null for the first.</param>
    /// <param name="ownerId">Owner of the record, by whom reach to protected values is judged.</param>
    /// <param name="unitId">Unit of the record.</param>
    /// <returns>One row more than a page when there is a further one.</returns>
    public async Task<IReadOnlyList<HistoryRow>> OfRecordAsync(RecordReference record, long? ownerId, long? unitId, long? beforeId, CancellationToken cancel)
    {
        var entries = db.Set<ChangeEntry>().Where(entry => entry.RecordType == record.Type && entry.RecordId == record.Id);
        return await text.ReadAsync(await PageAsync(entries, beforeId, cancel), ownerId, unitId, cancel);
    }

    /// <summary>Changes of all records. Protected values are clear only for who may read them everywhere.</summary>
    public async Task<IReadOnlyList<HistoryRow>> SearchAsync(AuditFilter filter, long? beforeId, CancellationToken cancel)
    {
        var entries = Narrow(db.Set<ChangeEntry>(), filter);
        if (!string.IsNullOrWhiteSpace(filter.Person))
        {
            var name = filter.Person.Trim();
            var ids = await people.FindIdsAsync(name, cancel);
            entries = entries.Where(entry => ids.Contains(entry.StaffId) || (entry.StaffId == null && entry.Actor == name));
        }

        entries = await WithinDatesAsync(entries, filter, cancel);
        return await text.ReadAsync(await PageAsync(entries, beforeId, cancel), null, null, cancel);
    }

    private static IQueryable<ChangeEntry> Narrow(IQueryable<ChangeEntry> entries, AuditFilter filter)
    {
        if (!string.IsNullOrEmpty(filter.RecordType))
        {
            entries = entries.Where(entry => entry.RecordType == filter.RecordType);
        }

        if (filter.RecordId is { } id)
        {
            entries = entries.Where(entry => entry.RecordId == id);
        }

        return string.IsNullOrWhiteSpace(filter.Operation) ? entries : entries.Where(entry => entry.Operation == filter.Operation.Trim());
    }

    // Times rise with ids, so a range of days is a range of ids: the page is found by the primary key at any depth.
    private async Task<IQueryable<ChangeEntry>> WithinDatesAsync(IQueryable<ChangeEntry> entries, AuditFilter filter, CancellationToken cancel)
    {
        if (filter.From is { } from)
        {
            var first = await FirstIdAsync(ChinaTime.StartOf(from), cancel) ?? long.MaxValue;
            entries = entries.Where(entry => entry.Id >= first);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue && await FirstIdAsync(ChinaTime.StartOf(to.AddDays(1)), cancel) is { } end)
        {
            entries = entries.Where(entry => entry.Id < end);
        }

        return entries;
    }

    private Task<long?> FirstIdAsync(DateTime instant, CancellationToken cancel) => db.Set<ChangeEntry>()
        .Where(entry => entry.At >= instant).OrderBy(entry => entry.At).ThenBy(entry => entry.Id).Select(entry => (long?)entry.Id).FirstOrDefaultAsync(cancel);

    private static Task<List<ChangeEntry>> PageAsync(IQueryable<ChangeEntry> entries, long? beforeId, CancellationToken cancel) =>
        (beforeId is { } before ? entries.Where(entry => entry.Id < before) : entries)
        .AsNoTracking().OrderByDescending(entry => entry.Id).Take(PageSize + 1).ToListAsync(cancel);
}
