using Guanxi.Platform.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records;

/// <summary>Finds the people whose entries a search asks for.</summary>
internal sealed class StaffNames(OrganisationQueries organisation)
{
    private const int Most = 200;

    /// <summary>Staff ids whose number is the text or whose name contains it; at most 200.</summary>
    public async Task<List<long?>> FindIdsAsync(string text, CancellationToken cancel) => await organisation.Staff()
        .Where(person => person.Number == text || person.Name.Contains(text))
        .OrderBy(person => person.Id).Select(person => (long?)person.Id).Take(Most).ToListAsync(cancel);
}
