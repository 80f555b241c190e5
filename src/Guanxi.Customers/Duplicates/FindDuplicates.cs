using Guanxi.Customers.Archive;
using Guanxi.Platform.Data;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Records.Access;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Customers.Duplicates;

/// <summary>"Is this customer taken?", over the whole base: hits outside the asking person's reach are masked and the look is logged.</summary>
internal sealed class FindDuplicates(
    GuanxiDbContext db, CustomerReach customers, OrganisationQueries organisation, CurrentStaff staff, AccessLog log)
{
    /// <summary>Most hits shown.</summary>
    public const int MostHits = 10;

    // A switchboard's number may stand at hundreds of customers; the first ones tell enough.
    private const int MostKeys = 200;

    /// <summary>Writes the access log, so it must not be called inside a write transaction.</summary>
    public async Task<IReadOnlyList<DuplicateHit>> RunAsync(DuplicateQuery query, CancellationToken cancel)
    {
        var asked = DuplicateKeyRule.KeysOf(query);
        if (asked.Count == 0)
        {
            return [];
        }

        var found = await KeysMeeting(asked)
            .Where(key => key.CustomerId != query.ExceptId)
            .Where(key => db.Set<Customer>().Any(customer => customer.Id == key.CustomerId))
            .OrderBy(key => key.CustomerId)
            .Take(MostKeys)
            .ToListAsync(cancel);
        var matches = DuplicateRankRule.Rank(query.Kind, asked, found).Take(MostHits).ToList();
        return matches.Count == 0 ? [] : await ShowAsync(matches, cancel);
    }

    /// <summary>True when another customer has this credit code; for the second look inside the act's transaction.</summary>
    /// <param name="creditCode">As stored.</param>
    public Task<bool> IsCreditCodeTakenAsync(string creditCode, long? exceptId, CancellationToken cancel) =>
        db.Set<Customer>().AnyAsync(customer => customer.CreditCode == creditCode && customer.Id != exceptId, cancel);

    private IQueryable<FoundKey> KeysMeeting(IReadOnlyList<KnownKey> asked)
    {
        IQueryable<FoundKey>? all = null;
        foreach (var group in asked.GroupBy(key => key.Kind))
        {
            var keys = group.Select(key => key.Key).ToArray();
            var part = Rows(db.Set<DuplicateKey>().Where(key => key.Kind == group.Key && keys.Contains(key.Key)));
            all = all is null ? part : all.Concat(part);
        }

        foreach (var core in asked.Where(key => key.Kind == DuplicateKeyKind.CoreName).Select(key => key.Key))
        {
            all = all!.Concat(Longer(core));
            var shorter = Enumerable.Range(DuplicateKeyRule.ShortestCoreName, Math.Max(0, core.Length - DuplicateKeyRule.ShortestCoreName))
                .Select(length => core[..length]).ToArray();
            all = all.Concat(Rows(db.Set<DuplicateKey>().Where(key => key.Kind == DuplicateKeyKind.CoreName && shorter.Contains(key.Key))));
        }

        return all!;
    }

    // Byte order on both databases: everything that begins with the core lies between it and the core with the last character behind.
    private IQueryable<FoundKey> Longer(string core)
    {
        var end = core + '\uffff';
#pragma warning disable CA1309 // Translated to SQL, where the column's byte order decides.
        return Rows(db.Set<DuplicateKey>().Where(key =>
            key.Kind == DuplicateKeyKind.CoreName && string.Compare(key.Key, core) > 0 && string.Compare(key.Key, end) < 0));
#pragma warning restore CA1309
    }

    private static IQueryable<FoundKey> Rows(IQueryable<DuplicateKey> keys) =>
        keys.Select(key => new FoundKey { CustomerId = key.CustomerId, Kind = key.Kind, Key = key.Key });

    private async Task<IReadOnlyList<DuplicateHit>> ShowAsync(List<DuplicateMatch> matches, CancellationToken cancel)
    {
        var ids = matches.Select(match => match.CustomerId).ToArray();
        var open = await customers.Readable().Where(customer => ids.Contains(customer.Id)).Select(customer => customer.Id).ToHashSetAsync(cancel);
        var rows = await (
            from customer in db.Set<Customer>()
            where ids.Contains(customer.Id)
            from owner in organisation.Staff().Where(person => person.Id == customer.OwnerId).DefaultIfEmpty()
            from unit in organisation.Units().Where(unit => unit.Id == customer.UnitId).DefaultIfEmpty()
            select new { customer.Id, customer.Number, customer.Name, OwnerName = owner!.Name, UnitName = unit!.Name })
            .ToDictionaryAsync(row => row.Id, cancel);
        foreach (var id in ids.Where(id => !open.Contains(id)))
        {
            await log.WriteAsync(staff, AccessKind.Searched, new RecordReference(Customer.RecordType, id), "duplicate-check", cancel);
        }

        return
        [
            .. matches.Select(match => (Match: match, Row: rows[match.CustomerId], Open: open.Contains(match.CustomerId)))
                .Select(hit => new DuplicateHit
                {
                    Certainty = hit.Match.Certainty,
                    Reasons = hit.Match.Reasons,
                    CustomerId = hit.Open ? hit.Row.Id : null,
                    Number = hit.Open ? hit.Row.Number : null,
                    Name = hit.Open ? hit.Row.Name : NameMaskRule.Mask(hit.Row.Name),
                    OwnerName = hit.Open ? hit.Row.OwnerName : null,
                    UnitName = hit.Row.UnitName,
                }),
        ];
    }
}
