using System.Globalization;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.History;

/// <summary>Employees by name.</summary>
internal sealed class StaffHistoryValue(OrganisationQueries organisation) : IHistoryValue
{
    public bool Explains(string entity, string property, string? refersTo) =>
        refersTo == nameof(StaffMember) || (refersTo is null && property is "StaffId" or "OwnerId" or "DeletedById" or "ChangedById");

    public async Task<IReadOnlyDictionary<string, string>> TextsAsync(IReadOnlyCollection<string> values, CancellationToken cancel)
    {
        var ids = HistoryIds.Of(values);
        return await organisation.Staff().Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id.ToString(CultureInfo.InvariantCulture), person => person.Name, cancel);
    }
}
