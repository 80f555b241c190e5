using System.Globalization;
using Guanxi.Platform.Organisation;
using Guanxi.Platform.Organisation.Units;
using Microsoft.EntityFrameworkCore;

namespace Guanxi.Platform.Records.History;

/// <summary>Units by name.</summary>
internal sealed class UnitHistoryValue(OrganisationQueries organisation) : IHistoryValue
{
    public bool Explains(string entity, string property, string? refersTo) =>
        refersTo == nameof(Unit) || (refersTo is null && property == "UnitId");

    public async Task<IReadOnlyDictionary<string, string>> TextsAsync(IReadOnlyCollection<string> values, CancellationToken cancel)
    {
        var ids = HistoryIds.Of(values);
        return await organisation.Units().Where(unit => ids.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id.ToString(CultureInfo.InvariantCulture), unit => unit.Name, cancel);
    }
}
