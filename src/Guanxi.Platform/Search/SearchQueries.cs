using Guanxi.Platform.Chinese;
using Guanxi.Platform.Data;
using Guanxi.Platform.Permissions;
using Guanxi.Platform.Permissions.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guanxi.Platform.Search;

/// <summary>Finds records by what people remember: a fragment, pinyin, initials, the tail of a phone, a number.</summary>
public sealed class SearchQueries(GuanxiDbContext db, CurrentStaff staff, IServiceProvider services)
{
    // Enough candidates to rank from; more would cost time for common words and change little.
    private const int Candidates = 200;
    private const int TitleCandidates = 40;

    private readonly Dictionary<string, ISearchSource> _sources =
        services.GetServices<ISearchSource>().ToDictionary(source => source.RecordType);

    private readonly ISearchIndex _index = services.GetRequiredService<ISearchIndex>();

    /// <summary>Shortest query that is searched for; one Chinese character would find half the base.</summary>
    public const int MinimumCharacters = 2;

    /// <summary>The best hits that this person may see.</summary>
    /// <param name="text">What was typed; shorter than <see cref="MinimumCharacters"/> finds nothing.</param>
    /// <param name="recordType">Only this type, or null for all.</param>
    /// <param name="count">At most so many hits.</param>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, string? recordType, int count, CancellationToken cancel)
    {
        var types = _sources.Values.Where(source => (recordType is null || source.RecordType == recordType) && staff.May(source.Permission)).ToList();
        var query = SearchText.ParseQuery(text);
        if (query.IsEmpty || types.Count == 0 || text.Trim().Length < MinimumCharacters)
        {
            return [];
        }

        var reaches = types.ToDictionary(type => type.RecordType, type => staff.ReachOf(type.Permission));
        var scoped = SearchScopeTerms.Clause([.. reaches], types.Count == _sources.Count) is { } scope
            ? new SearchQuery(query.Clauses.Add(scope))
            : query;
        var rows = await _index.Newest(db, scoped, Candidates).AsNoTracking().ToListAsync(cancel);

        // Below the limit every match is here already; beyond it the whole and beginning matches must be fetched by name.
        if (rows.Count == Candidates)
        {
            rows.AddRange(await TitlesAsync(text, reaches, cancel));
        }

        return [.. SearchRanking.Order(rows, text).Take(count).Select(HitOf)];
    }

    /// <summary>Ids of the records of a type that answer a query, to be composed into a list's query. Applies no data scope.</summary>
    /// <returns>Null when nothing in the text can be searched for.</returns>
    public IQueryable<long>? RecordIds(string recordType, string text)
    {
        var query = SearchText.ParseQuery(text);
        return query.IsEmpty ? null : _index.Matching(db, query).Where(row => row.RecordType == recordType).Select(row => row.RecordId);
    }

    private async Task<IEnumerable<SearchRow>> TitlesAsync(string text, Dictionary<string, Reach> reaches, CancellationToken cancel)
    {
        var from = SearchText.Fold(text).Trim();
        var to = from + char.MaxValue;
        var types = reaches.Keys.ToList();
#pragma warning disable CA1309 // Translated to SQL, where the column's byte order decides.
        var rows = await db.Set<SearchRow>().AsNoTracking()
            .Where(row => string.Compare(row.TitleFold, from) >= 0 && string.Compare(row.TitleFold, to) < 0 && types.Contains(row.RecordType))
            .OrderBy(row => row.TitleFold)
            .Take(TitleCandidates).ToListAsync(cancel);
#pragma warning restore CA1309
        var mine = rows.Where(row => reaches[row.RecordType].Covers(row.OwnerId, row.UnitId)).ToList();
        var others = rows.Except(mine).Select(row => row.RecordId).ToList();
        if (others.Count == 0)
        {
            return mine;
        }

        var shared = await db.Set<RecordShare>()
            .Where(share => share.StaffId == staff.StaffId && others.Contains(share.RecordId))
            .Select(share => new RecordReference(share.RecordType, share.RecordId)).ToListAsync(cancel);
        return mine.Concat(rows.Where(row => shared.Contains(new RecordReference(row.RecordType, row.RecordId))));
    }

    private SearchHit HitOf(SearchRow row)
    {
        var source = _sources[row.RecordType];
        return new SearchHit(row.RecordType, row.RecordId, row.Title, row.Subtitle, source.TypeText, source.Href(row.RecordId));
    }
}
