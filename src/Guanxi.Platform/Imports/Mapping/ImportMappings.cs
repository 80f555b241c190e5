using System.Text.Json;
using Guanxi.Platform.Data;
using Guanxi.Platform.Imports.Runs;
using Guanxi.Platform.Imports.Targets;
using Guanxi.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Imports.Mapping;

/// <summary>Remembers what the acting person said about columns.</summary>
internal sealed class ImportMappings(GuanxiDbContext db, CurrentStaff staff, TimeProvider clock)
{
    /// <summary>The mapping for these headings: remembered for exactly these, else guessed from each heading.</summary>
    public async Task<IReadOnlyList<string?>> ForAsync(IImportTarget target, IReadOnlyList<string> headers, CancellationToken cancel)
    {
        var signature = HeaderRule.Signature(headers);
        var remembered = await Mine(target.Key).Where(mapping => mapping.Signature == signature)
            .OrderByDescending(mapping => mapping.UsedAt).FirstOrDefaultAsync(cancel);
        return remembered is null
            ? MappingSuggestionRule.Suggest(headers, target.Fields)
            : MappingSuggestionRule.Apply(headers, ColumnsOf(remembered), target.Fields);
    }

    /// <summary>A mapping saved under a name, for the headings of another file; null when there is none of that name.</summary>
    public async Task<IReadOnlyList<string?>?> NamedAsync(IImportTarget target, string name, IReadOnlyList<string> headers, CancellationToken cancel) =>
        await Mine(target.Key).Where(mapping => mapping.Name == name).OrderByDescending(mapping => mapping.UsedAt).FirstOrDefaultAsync(cancel) is { } mapping
            ? MappingSuggestionRule.Apply(headers, ColumnsOf(mapping), target.Fields)
            : null;

    public async Task<IReadOnlyList<string>> NamesAsync(string target, CancellationToken cancel) =>
        await Mine(target).Where(mapping => mapping.Name != "").Select(mapping => mapping.Name).Distinct().OrderBy(name => name).ToListAsync(cancel);

    /// <summary>Remembers the mapping; saved with the context's next save.</summary>
    /// <param name="name">Empty to remember it for these headings only.</param>
    public async Task RememberAsync(string target, ImportSettings settings, string name, CancellationToken cancel)
    {
        var signature = HeaderRule.Signature(settings.Headers);
        var columns = settings.Headers.Zip(settings.Columns).Where(pair => pair.Second is not null)
            .GroupBy(pair => HeaderRule.Fold(pair.First)).ToDictionary(group => group.Key, group => group.First().Second!);
        var mapping = await Mine(target).FirstOrDefaultAsync(row => row.Signature == signature && row.Name == name, cancel);
        if (mapping is null)
        {
            mapping = new SavedMapping { StaffId = staff.StaffId, Target = target, Signature = signature, Name = name, Columns = "" };
            db.Add(mapping);
        }

        mapping.Columns = JsonSerializer.Serialize(columns);
        mapping.UsedAt = clock.GetUtcNow().UtcDateTime;
    }

    private IQueryable<SavedMapping> Mine(string target) =>
        db.Set<SavedMapping>().Where(mapping => mapping.StaffId == staff.StaffId && mapping.Target == target);

    private static Dictionary<string, string> ColumnsOf(SavedMapping mapping) => JsonSerializer.Deserialize<Dictionary<string, string>>(mapping.Columns)!;
}
